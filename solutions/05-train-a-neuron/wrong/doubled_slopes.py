"""Forgets the half in the loss.

behaves like: a training with steps that are twice as long as they should be
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.721769, -0.902812). How long should that step be, with these slopes and this
    learning rate?
concept: The half in the loss has been used up when the slopes were found. What does a 2 do in your
    step?
place: Look for a factor in the lines that make the sums or the step. Is it needed?
teacher: 2·dw, 2·db.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - 2 * eta * dw
        b = b - 2 * eta * db
    return w, b
