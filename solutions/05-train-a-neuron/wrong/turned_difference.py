"""Takes the old place away from the step.

behaves like: a training that jumps to the other side of 0 with every step
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (-0.610884, 0.951406). Does that lie near w = 0.5 and b = -1?
concept: The step is taken away from the place, and not the place from the step. Which comes first
    in your code?
place: Look at the two lines that change w and b. In which order does the difference stand?
teacher: η·dw − w.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = eta * dw - w
        b = eta * db - b
    return w, b
