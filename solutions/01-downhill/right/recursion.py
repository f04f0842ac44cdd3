"""Adds up by recursion."""


def total(parts):
    if len(parts) == 1:
        return parts[0]
    return parts[0] + total(parts[1:])


def gradient_descent_update(x, gradx, learning_rate):
    return total([x, -learning_rate * gradx])
