"""Takes the first velocity from the gradient alone."""


def momentum(grad, x0, learning_rate, beta, steps):
    x = x0
    v = None
    path = [x]
    for _ in range(steps):
        if v is None:
            v = grad(x)
        else:
            v = grad(x) + v * beta
        x = x - v * learning_rate
        path.append(x)
    return path
