"""Climbs the negative of the loss."""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    def towards(slope):
        return -sum(slope(x, w, b, y) for x, y in zip(X, Y))

    for _ in range(max_epochs):
        up = towards(grad_w), towards(grad_b)
        w = w + eta * up[0]
        b = b + eta * up[1]
    return w, b
