"""Calls itself, for one half of the epochs and then for the other."""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    if max_epochs == 0:
        return w, b
    if max_epochs == 1:
        dw = sum(map(lambda x, y: grad_w(x, w, b, y), X, Y))
        db = sum(map(lambda x, y: grad_b(x, w, b, y), X, Y))
        return w - eta * dw, b - eta * db
    half = max_epochs // 2
    w, b = do_gradient_descent(X, Y, w, b, eta, half)
    return do_gradient_descent(X, Y, w, b, eta, max_epochs - half)
