"""Never raises e to a large power."""


def f(x, w, b):
    z = w * x + b
    power = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, power) / (1 + power)
