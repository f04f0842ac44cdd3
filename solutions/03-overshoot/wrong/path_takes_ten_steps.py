"""Always takes ten steps.

behaves like: a walk of ten steps, however many are asked for
property: For one step from 4 your path held 11 places. How many steps are these?
concept: The caller says how many steps to take. What does your function do with that number?
place: Look at how often your loop runs. What decides about that?
teacher: the number of steps is hard-coded as 10.
"""


def find_min(df, w0, learning_rate, steps):
    steps = 10
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
    return path
