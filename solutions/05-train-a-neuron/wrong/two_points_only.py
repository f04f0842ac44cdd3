"""Looks at two points, however many there are.

behaves like: a training that sees two points only, however many there are
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.627725, -0.917725). Which points went into it?
concept: The neuron should learn from all points. What happens in your code when there are more than
    two?
place: Look at how you go through the points. Where does their number come from?
teacher: Hard-coded for the two points of the example.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw = grad_w(X[0], w, b, Y[0]) + grad_w(X[1], w, b, Y[1])
        db = grad_b(X[0], w, b, Y[0]) + grad_b(X[1], w, b, Y[1])
        w = w - eta * dw
        b = b - eta * db
    return w, b
