"""Whole arrays, and no use of grad_w and grad_b."""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    xs, ys = np.asarray(X, float), np.asarray(Y, float)
    for _ in range(max_epochs):
        answers = f(xs, w, b)
        delta = (answers - ys) * answers * (1 - answers)
        w, b = w - eta * (delta @ xs), b - eta * delta.sum()
    return w, b
