"""Takes the first value of a generator."""


def walk(x, gradx, learning_rate):
    while True:
        x = x - learning_rate * gradx
        yield x


def gradient_descent_update(x, gradx, learning_rate):
    return next(walk(x, gradx, learning_rate))
