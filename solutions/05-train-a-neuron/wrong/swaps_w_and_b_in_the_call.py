"""Hands b to the gradients where w belongs.

behaves like: a training in which the gradients take w for b and b for w
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.668869, -1.04912). At which weight and which bias were the slopes taken?
concept: A function takes what it is handed by its place in the row. What is the order for grad_w?
place: Look at how you call grad_w and grad_b. Do w and b stand where they belong?
teacher: grad_w(x, b, w, y).
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, b, w, y)
            db += grad_b(x, b, w, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
