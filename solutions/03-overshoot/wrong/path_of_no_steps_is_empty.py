"""Hands back an empty path where no step is asked for.

behaves like: a function whose path is empty where no step is asked for
property: For no steps from 3 your path was empty. Where was the walker all the time?
concept: A walk that takes no step has a path, too. Which places are on it?
place: Follow your find_min with steps = 0, line by line. Does the start get into the path?
teacher: a case of its own for steps = 0, or the start is put in during the first step.
"""


def find_min(df, w0, learning_rate, steps):
    path = []
    w = w0
    for k in range(steps):
        if k == 0:
            path.append(w0)
        w = w - learning_rate * df(w)
        path.append(w)
    return path
