"""Halves every step.

behaves like: a training with steps that are half as long as they should be
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.555442, -0.975703). How long should that step be, with these slopes and this
    learning rate?
concept: The half in the loss has been used up when the slopes were found. What does another half do
    in your step?
place: Look for a half in the lines that make the sums or the step. Is it needed?
teacher: ½·dw, ½·db.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - 0.5 * eta * dw
        b = b - 0.5 * eta * db
    return w, b
