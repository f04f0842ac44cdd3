"""Squares once, after the mean.

behaves like: the square of the mean error
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 0.444444. The errors
    are 2, -1 and -3: which of them make up for each other in your code?
concept: The mean of squares is not the square of the mean. Which comes first in your code?
place: Look at the order: differences, squares, mean. What is yours?
teacher: (mean of the differences)².
"""


def mse(y_pred, y):
    return np.mean(np.array(y_pred) - np.array(y)) ** 2
