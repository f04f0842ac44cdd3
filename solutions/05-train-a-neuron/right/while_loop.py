"""A while loop, new names, a list as the result."""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    left = max_epochs
    while left > 0:
        slopes_w = [grad_w(X[i], w, b, Y[i]) for i in range(len(X))]
        slopes_b = [grad_b(X[i], w, b, Y[i]) for i in range(len(X))]
        new_w = w - sum(slopes_w) * eta
        new_b = b - sum(slopes_b) * eta
        w, b = new_w, new_b
        left -= 1
    return [w, b]
