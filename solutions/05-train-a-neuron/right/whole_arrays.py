"""All points at once."""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    X, Y = np.array(X), np.array(Y)
    for _ in range(max_epochs):
        w, b = w - eta * grad_w(X, w, b, Y), b - eta * grad_b(X, w, b, Y)
    return w, b
