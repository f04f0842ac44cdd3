"""Loops without end and breaks before the extra step."""


def gradient_descent(grad, x0, learning_rate, steps):
    path = []
    x = x0
    k = 0
    while True:
        path.append(x)
        if k == steps:
            break
        x = x + -learning_rate * grad(x)
        k += 1
    return path
