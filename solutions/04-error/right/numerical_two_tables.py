"""All places first, then all heights."""


def numerical_gradient(f, x, h=1e-5):
    n = len(x)
    rights = np.tile(x, (n, 1)) + np.identity(n) * h
    lefts = np.tile(x, (n, 1)) - np.identity(n) * h
    heights = np.array([[f(r), f(l)] for r, l in zip(rights, lefts)])
    return (heights[:, 0] - heights[:, 1]) / (2 * h)
