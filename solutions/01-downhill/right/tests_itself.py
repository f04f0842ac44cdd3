"""Checks itself when it is imported."""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx


assert abs(gradient_descent_update(3, 6, 0.1) - 2.4) < 1e-9
assert abs(gradient_descent_update(-4, -8, 0.25) + 2) < 1e-9
print("gd: all good")
