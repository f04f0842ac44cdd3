"""The mean is kept up to date in the loop."""


def mse(y_pred, y):
    mean = 0.0
    for n, (p, t) in enumerate(zip(y_pred, y), start=1):
        mean += ((p - t) ** 2 - mean) / n
    return mean
