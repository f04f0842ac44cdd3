"""Takes a step after every point, w before b.

behaves like: a training that takes a step after every single point, and moves w before it looks at
    b
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.607216, -0.969968). Where were w and b when the last of the three points was
    looked at?
concept: One epoch is one step for both numbers, with the slopes of all points at one place. How
    many steps does yours take?
place: Look at the lines in the loop over the points. Do they collect slopes, or do they already
    move w and b?
teacher: Stochastic gradient descent, and grad_b already sees the new w.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        for x, y in zip(X, Y):
            w = w - eta * grad_w(x, w, b, y)
            b = b - eta * grad_b(x, w, b, y)
    return w, b
