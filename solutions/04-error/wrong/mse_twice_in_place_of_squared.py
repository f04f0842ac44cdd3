"""Doubles where it should square.

behaves like: the mean of the doubled errors
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave -1.33333. Can the mean
    of squares be below 0?
concept: The square of -3 is 9. What do you make of -3?
place: Look at the number 2 in your code, and at the signs before it. Is it a factor or a power?
teacher: * 2 in place of ** 2.
"""


def mse(y_pred, y):
    return np.mean((np.array(y_pred) - np.array(y)) * 2)
