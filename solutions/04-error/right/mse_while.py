"""A while loop."""


def mse(y_pred, y):
    i, total = 0, 0.0
    while i < len(y):
        total += (y[i] - y_pred[i]) * (y[i] - y_pred[i])
        i += 1
    return total / i
