"""Returns the root of the mean.

behaves like: the root of the mean squared error
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 2.16025. The squares
    are 4, 1 and 9: what is their mean?
concept: The mean squared error is measured in squares. What takes yours back to plain distances?
place: Look for sqrt or ** 0.5 in your code. Was that asked for?
teacher: RMSE.
"""


def mse(y_pred, y):
    return np.sqrt(np.mean((np.array(y_pred) - np.array(y)) ** 2))
