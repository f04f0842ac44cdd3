"""Fills one 2-D array."""


def momentum(grad, x0, learning_rate, beta, steps):
    path = np.empty((steps + 1, x0.size), dtype=float)
    path[0] = x0
    v = np.zeros(x0.size)
    for k in range(1, steps + 1):
        v = beta * v + grad(path[k - 1])
        path[k] = path[k - 1] - learning_rate * v
    return path
