"""Calls a helper that carries the velocity along."""


def _rest(grad, x, v, learning_rate, beta, steps):
    if steps == 0:
        return [x]
    v = beta * v + grad(x)
    return [x, *_rest(grad, x - learning_rate * v, v, learning_rate, beta, steps - 1)]


def momentum(grad, x0, learning_rate, beta, steps):
    return _rest(grad, x0, np.zeros(x0.shape), learning_rate, beta, steps)
