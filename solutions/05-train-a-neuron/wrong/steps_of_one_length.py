"""Uses the signs of the slopes only.

behaves like: a training whose steps are all of one length, steep or flat
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours moved w from 0.5 to 1.2 and b from -1 to -0.3. Is the ground equally steep both ways?
concept: A steep slope makes a long step, and a gentle one a short step. What makes yours?
place: Look at what is done to the slopes before the step. What takes their size away?
teacher: η·sign(gradient).
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * np.sign(dw)
        b = b - eta * np.sign(db)
    return w, b
