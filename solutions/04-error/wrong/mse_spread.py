"""The variance of the errors.

behaves like: how much the errors differ from each other
property: For the answers [2, 3, 4] and the targets [1, 2, 3] your mse gave 0. Are answers that are
    all too large by 1 without any error?
concept: The spread of the errors is not their size. What does your function measure?
place: Look at the NumPy function that you call at the end. What does its name mean?
teacher: np.var(errors): the mean error is taken away first.
"""


def mse(y_pred, y):
    return np.var(np.array(y_pred) - np.array(y))
