"""All on one line, with semicolons."""


def gradient_descent_update(x, g, lr): step = lr * g; x = x - step; return x
