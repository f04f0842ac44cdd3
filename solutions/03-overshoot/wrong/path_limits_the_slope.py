"""Takes slopes steeper than 1 for 1.

behaves like: a walk to which no ground is steeper than 1
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to 3.8, and from 1.2,
    where it is about 0.5, to the right place. What is different about the two?
concept: The steeper the ground, the longer the step, without a limit. What holds yours back?
place: Look for min( ), max( ) or clip( ) in your find_min. Which slopes does it change?
teacher: the slope is clipped to [−1, 1].
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * max(-1, min(1, df(path[-1]))))
    return path
