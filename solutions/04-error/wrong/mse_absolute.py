"""Takes the size of each error, not its square.

behaves like: the mean distance, without squares
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 2. The errors are 2, -1
    and -3: what are their squares?
concept: A square makes a large error count far more than a small one. What makes yours count?
place: Look at what you do to each difference. Is it what the name of the function says?
teacher: MAE: the mean of |error|.
"""


def mse(y_pred, y):
    return np.mean(np.abs(np.array(y_pred) - np.array(y)))
