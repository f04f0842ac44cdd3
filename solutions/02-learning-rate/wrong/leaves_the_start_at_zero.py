"""Fills an array of zeros, but not its first place.

behaves like: a walk that is said to begin at 0
property: From 3 with one step your path is 0 and 2.4. Where did the walk start?
concept: An array of zeros holds 0 until something is put there. Who fills the first place?
place: Look at the line that makes the array. Which of its places are filled afterwards?
teacher: np.zeros(epochs + 1) without path[0] = x0.
"""

import numpy as np


def descend(x0, learning_rate, epochs):
    path = np.zeros(epochs + 1)
    x = x0
    for k in range(1, epochs + 1):
        x = x - learning_rate * df(x)
        path[k] = x
    return path
