"""Remembers results by all three arguments, where these can be remembered."""

known = {}


def gradient_descent_update(x, gradx, learning_rate):
    try:
        key = (type(x), type(gradx), x, gradx, learning_rate)
        if key not in known:
            known[key] = x - learning_rate * gradx
        return known[key]
    except TypeError:
        return x - learning_rate * gradx
