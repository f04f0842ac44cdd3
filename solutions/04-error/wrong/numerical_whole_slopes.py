"""Keeps the slopes in an array of whole numbers.

behaves like: a function that cuts its slopes to whole numbers when x holds whole numbers
property: For x = [1, -2, 3, 2] as whole numbers and h = 0.1 your function gave array([3, 12, 27,
    12]). Where are the decimals?
concept: An array made like another one holds the same kind of numbers. What kind does yours hold?
place: Look at the line that makes room for the slopes. Which array is it modelled on?
teacher: np.zeros_like(x) of an int64 array cuts the slopes.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = np.zeros_like(x)
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes[i] = (f(right) - f(left)) / (2 * h)
    return slopes
