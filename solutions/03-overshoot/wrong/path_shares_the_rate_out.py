"""Divides the learning rate among the steps.

behaves like: a walk that shares one push out among all its steps
property: From 4 with learning rate 0.2 and 3 steps your walk goes to 3.8 first, and with one step
    to 3.4. Why do the two differ?
concept: Each step is made with the whole learning rate, however many steps follow. What does the
    number of steps decide?
place: Look at the line that makes the next place. What is steps doing in it?
teacher: η/steps.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate / steps * df(path[-1]))
    return path
