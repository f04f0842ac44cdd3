"""functools.reduce over the epochs."""

from functools import reduce


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    points = list(zip(X, Y))

    def epoch(place, _):
        dw = sum(grad_w(x, *place, y) for x, y in points)
        db = sum(grad_b(x, *place, y) for x, y in points)
        return place[0] - eta * dw, place[1] - eta * db

    return reduce(epoch, range(max_epochs), (w, b))
