"""Adds answers and targets.

behaves like: the mean of the squared sums
property: For two equal lists, [3, 1] and [3, 1], your mse gave 20. How wrong are answers that hit
    every target?
concept: An error is how far an answer is from its target. How do you measure that distance?
place: Look at the sign between answer and target. Is it right?
teacher: (y_pred + y)².
"""


def mse(y_pred, y):
    return np.mean((np.array(y_pred) + np.array(y)) ** 2)
