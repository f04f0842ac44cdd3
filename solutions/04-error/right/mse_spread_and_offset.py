"""The spread of the errors and the square of their mean."""


def mse(y_pred, y):
    errors = np.array(y_pred) - np.array(y)
    return errors.var() + errors.mean() ** 2
