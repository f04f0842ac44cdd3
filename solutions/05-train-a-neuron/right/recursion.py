"""One epoch, and the rest by itself."""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    if max_epochs == 0:
        return w, b
    dw = sum(map(lambda x, y: grad_w(x, w, b, y), X, Y))
    db = sum(map(lambda x, y: grad_b(x, w, b, y), X, Y))
    return do_gradient_descent(X, Y, w - eta * dw, b - eta * db, eta, max_epochs - 1)
