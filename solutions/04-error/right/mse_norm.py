"""The length of the error, squared."""


def mse(y_pred, y):
    return np.linalg.norm(np.asarray(y_pred, float) - np.asarray(y, float)) ** 2 / len(y)
