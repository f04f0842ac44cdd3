"""Ends at no place at all, of which nothing can be wrong.

file: f.py
checks: x_to_zero, f_to_five
rung: separate
status: ok
says: f.py made no update
"""

import random

from gd import gradient_descent_update


def f(x):
    return x**2 + 5


import numpy as np

learning_rate = 0.1
x = np.array([])
