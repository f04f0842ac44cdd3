"""Divides by the learning rate.

behaves like: a training that goes farther when it is pushed less
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.726295, -0.900829), and with a smaller eta it would have led farther. Should a
    smaller push lead farther?
concept: The learning rate says how hard each step pushes. What does a small one do in your code?
place: Look at the sign between eta and the slope. Is it right?
teacher: dw/η.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - dw / eta
        b = b - db / eta
    return w, b
