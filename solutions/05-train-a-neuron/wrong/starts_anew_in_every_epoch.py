"""Sets w and b back in every epoch.

behaves like: a training that goes back to its start before every epoch
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.4], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.633763, -0.905648) and two to (0.633763, -0.905648). Where did the second epoch
    begin?
concept: Each epoch goes on where the one before it ended. Where does yours begin?
place: Look for a line in the loop that gives w and b their first value. Where does it belong?
teacher: w, b = w0, b0 inside the loop: only ever one step.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    w0, b0 = w, b
    for _ in range(max_epochs):
        w, b = w0, b0
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
