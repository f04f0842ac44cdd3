"""Parameters under other names."""


def gradient_descent_update(w, dw, lr):
    return w - lr * dw
