"""Steps by the sum of all slopes in the array.

behaves like: a walker in several directions who moves along all of them by the same total slope
property: From x = [3, -2] with gradient [1.7, 0.4] and learning rate 0.2 your function went to
    [2.58, -2.42]. Did each of the two numbers move by its own gradient?
concept: With several numbers each one has a slope of its own. By which slope does the first one
    move in your function?
place: Look for sum, dot or @ in your function. What does it make of two gradients?
teacher: x − η·sum(g): right for one number, wrong for arrays.
"""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * np.sum(gradx)
