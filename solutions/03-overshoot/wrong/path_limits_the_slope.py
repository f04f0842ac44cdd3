"""Takes slopes steeper than 1 for 1.

behaves like: a walk to which no ground is steeper than 1
property: Where the slope is 3 your walk went too short a way, where it is 0.52 the right one. What
    is different about the two?
concept: The steeper the ground, the longer the step, without a limit. What holds yours back?
place: Look for min( ), max( ), clip( ) or an if in your find_min. Which slopes does it change?
teacher: the slope is clipped to [−1, 1].
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * max(-1, min(1, df(path[-1]))))
    return path
