"""The learning rate is not used.

behaves like: a training that does not heed the learning rate
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 one epoch of yours led to
    (0.658406, -0.93058), for eta = 0.7 and for eta = 0.1. Should a tenth of the push lead as far?
concept: The learning rate says how hard each step pushes. What says it in your code?
place: Look at the two lines that change w and b. What stands beside the slope there?
teacher: η is unused: a rate of 1.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - dw
        b = b - db
    return w, b
