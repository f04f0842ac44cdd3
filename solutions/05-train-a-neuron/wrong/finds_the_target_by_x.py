"""Y[X.index(x)].

behaves like: a training that takes the first target of an x for all points with that x
property: With X = [2, 0, -1, 2, -1], Y = [0.9, 0.3, 0, 0.9, 0.6], w = 0.5, b = -0.5 and eta = 0.7
    one epoch of yours led to (0.756653, -0.495471). Which target went with the second point at x =
    -1?
concept: Two points may share their x, and each has its own target. How does your code find the
    target of the second one?
place: Look at how you come from an x to its y. Which place is found when an x is there twice?
teacher: Y[list(X).index(x)]: the place of the first equal x.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    xs = list(X)
    for _ in range(max_epochs):
        dw = sum(grad_w(x, w, b, Y[xs.index(x)]) for x in xs)
        db = sum(grad_b(x, w, b, Y[xs.index(x)]) for x in xs)
        w = w - eta * dw
        b = b - eta * db
    return w, b
