"""Returns inside the loop over the points.

behaves like: a training that ends after one step with the first point alone
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.64, -0.93). Which points went into it?
concept: A function ends at the first return that it meets. When does yours meet one?
place: Look for whatever can end your loops, a return first of all. When does it?
teacher: Update and return inside the loop over the points.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        for x, y in zip(X, Y):
            w, b = w - eta * grad_w(x, w, b, y), b - eta * grad_b(x, w, b, y)
            return w, b
    return w, b
