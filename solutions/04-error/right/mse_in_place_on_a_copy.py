"""Works in place, on a copy."""


def mse(y_pred, y):
    errors = list(y_pred)
    for i, target in enumerate(y):
        errors[i] -= target
        errors[i] **= 2
    return np.average(errors)
