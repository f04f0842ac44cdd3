"""Each point's part of the step, with the slopes of the old place."""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        old_w, old_b = w, b
        for x, y in zip(X, Y):
            w = w - eta * grad_w(x, old_w, old_b, y)
            b = b - eta * grad_b(x, old_w, old_b, y)
    return w, b
