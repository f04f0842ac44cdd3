"""A set of the points.

behaves like: a training in which a point that is there twice counts once
property: With X = [2, 0, -1, 2, -1], Y = [0.9, 0.3, 0, 0.9, 0.6], w = 0.5, b = -0.5 and eta = 0.7
    one epoch of yours led to (0.582763, -0.45855). How often did the point with x = 2 go into it?
concept: A point that was seen twice pulls twice as hard. How often is it in what your loop goes
    through?
place: Look at what you make of X and Y before your loop. What does that keep of two equal points?
teacher: set(zip(X, Y)).
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    points = set(zip(X, Y))
    for _ in range(max_epochs):
        dw = sum(grad_w(x, w, b, y) for x, y in points)
        db = sum(grad_b(x, w, b, y) for x, y in points)
        w = w - eta * dw
        b = b - eta * db
    return w, b
