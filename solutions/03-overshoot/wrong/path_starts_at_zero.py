"""Starts at 0, whatever start is handed over.

behaves like: a walk that starts at 0, whatever start is handed over
property: For one step from 4 your path began with 0. Where should it have begun?
concept: The caller says where a walk starts. What does your function do with w0?
place: Look at the first place in your list. Where does it come from?
teacher: w0 is not used.
"""


def find_min(df, w0, learning_rate, steps):
    w = 0
    path = [w]
    for _ in range(steps):
        w = w - learning_rate * df(w)
        path.append(w)
    return path
