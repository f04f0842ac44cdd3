"""Writes the path into an array of whole numbers.

behaves like: a path whose numbers lose their decimals when the start is a whole number
property: From 3 with one step your path is 3 and 2, from 2.5 it has decimals. What is the
    difference between 3 and 2.5?
concept: An array made from a whole number holds whole numbers only. What becomes of 2.4 in it?
place: Look at the line that makes the array. What kind of numbers does it hold when x0 is 3?
teacher: np.full(epochs + 1, x0) or np.array([x0] * …) has an integer dtype when x₀ is an int.
"""

import numpy as np


def descend(x0, learning_rate, epochs):
    path = np.full(epochs + 1, x0)
    x = x0
    for k in range(epochs):
        x = x - learning_rate * df(x)
        path[k + 1] = x
    return path
