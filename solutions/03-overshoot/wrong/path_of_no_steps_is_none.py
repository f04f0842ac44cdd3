"""Hands nothing back where no step is asked for.

behaves like: a function that hands nothing back where no step is asked for
property: For no steps from 3 your find_min gave back None. Where was the walker all the time?
concept: A walk that takes no step has a path, too. Which places are on it?
place: Follow your find_min with steps = 0, line by line. Where does it end, and what does it hand
    back there?
teacher: a return inside the loop or behind a condition, so that steps = 0 reaches none.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for k in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
        if k == steps - 1:
            return path
