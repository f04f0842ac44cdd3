"""Fills one 2-D array, row by row."""


def gradient_descent(grad, x0, learning_rate, steps):
    path = np.zeros((steps + 1, len(x0)))
    path[0] = x0
    for k in range(steps):
        path[k + 1] = path[k] - learning_rate * grad(path[k])
    return path
