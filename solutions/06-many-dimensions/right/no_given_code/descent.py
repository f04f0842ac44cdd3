import numpy as np


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * grad(path[-1]))
    return path


def momentum(grad, x0, learning_rate, beta, steps):
    path, v = [x0], np.zeros_like(x0, dtype=float)
    for _ in range(steps):
        v = beta * v + grad(path[-1])
        path.append(path[-1] - learning_rate * v)
    return path
