"""A loop where there are several points."""


def grad_b(x, w, b, y):
    total = 0
    for one, target in zip(np.ravel(x), np.ravel(y)):
        fx = f(one, w, b)
        total = total + (fx - target) * fx * (1 - fx)
    return total
