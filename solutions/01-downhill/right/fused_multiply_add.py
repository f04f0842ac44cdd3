"""A multiply-add of its own."""


def fma(a, b, c):
    return a * b + c


def gradient_descent_update(x, gradx, learning_rate):
    return fma(-learning_rate, gradx, x)
