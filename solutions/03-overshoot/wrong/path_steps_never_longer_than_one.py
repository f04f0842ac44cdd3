"""Never takes a step longer than 1.

behaves like: a walk of which no step is longer than 1
property: From -1, where the slope is -4.5, with learning rate 0.4 your walk went to 0. How long
    should that step have been?
concept: A walk with a large learning rate may overshoot: that is what this exercise shows. What
    keeps yours from it?
place: Look for min( ), max( ), clip( ) or an if in your find_min. Which steps does it change?
teacher: the step is clipped to [−1, 1].
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - max(-1, min(1, learning_rate * df(path[-1]))))
    return path
