"""Two formulas, each where it is safe."""


def f(x, w, b):
    z = np.asarray(w * x + b, dtype=float)
    with np.errstate(over="ignore", invalid="ignore"):
        high = 1 / (1 + np.exp(-z))
        low = np.exp(z) / (1 + np.exp(z))
    return np.where(z > 0, high, low)
