"""Returns a tuple for an array, and a plain number for a number."""


def gradient_descent_update(x, gradx, learning_rate):
    try:
        return tuple(a - learning_rate * b for a, b in zip(x.tolist(), gradx.tolist()))
    except (AttributeError, TypeError):
        return x - learning_rate * gradx
