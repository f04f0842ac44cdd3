"""Starts with the velocity 0, a plain number."""


def momentum(grad, x0, learning_rate, beta, steps):
    path, v = [x0], 0
    for _ in range(steps):
        v = beta * v + grad(path[-1])
        path.append(path[-1] - learning_rate * v)
    return path
