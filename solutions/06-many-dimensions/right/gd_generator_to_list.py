"""Collects a generator."""


def gradient_descent(grad, x0, learning_rate, steps):
    def places():
        x = x0
        yield x
        for _ in range(steps):
            x = x - learning_rate * grad(x)
            yield x

    return list(places())
