"""Uses the learning rate twice.

behaves like: a training in which the learning rate counts twice
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.577619, -0.965984). How often did the learning rate go into it?
concept: A step is the slope times the learning rate, once. Where does it stand in your code?
place: Count how often eta stands on the way from the slopes to the step. How often should it?
teacher: η in the sums and once more in the step.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += eta * grad_w(x, w, b, y)
            db += eta * grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
