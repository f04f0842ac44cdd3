"""A dot product of errors and slopes."""


def grad_b(x, w, b, y):
    x, y = np.atleast_1d(x), np.atleast_1d(y)
    fx = f(x, w, b)
    return np.dot(fx - y, fx * (1 - fx))
