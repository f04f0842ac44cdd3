"""Divides the slopes by their length.

behaves like: a training whose steps have one length, in the right direction
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (1.14114, -0.719029). How long was that step?
concept: A steep slope makes a long step, and a gentle one a short step. What makes yours equally
    long?
place: Look at what you do with the slopes before the step. Was that asked for?
teacher: Normalised gradient.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        length = np.hypot(dw, db)
        w = w - eta * dw / length
        b = b - eta * db / length
    return w, b
