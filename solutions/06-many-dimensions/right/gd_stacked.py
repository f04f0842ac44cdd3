"""Stacks the places below each other."""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0
    path = x0[np.newaxis, :]
    for _ in range(steps):
        x = x - learning_rate * grad(x)
        path = np.vstack([path, x])
    return path
