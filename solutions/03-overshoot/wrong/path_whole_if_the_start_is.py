"""Keeps the path in an array of whole numbers if the start is one.

behaves like: a walk that stands on whole numbers only, if it starts on one
property: For one step from 4 your path was [4, 3], and from 1.2 it had decimals. What is different
    about these starts?
concept: An array holds numbers of one kind only. Of which kind is one that is made from the whole
    number 4?
place: Look at the line that makes your array. What decides whether it may hold decimals?
teacher: np.full(steps + 1, w0) or the like gets an integer dtype from an int start.
"""

import numpy as np


def find_min(df, w0, learning_rate, steps):
    path = np.full(steps + 1, w0)
    for k in range(steps):
        path[k + 1] = path[k] - learning_rate * df(float(path[k]))
    return path
