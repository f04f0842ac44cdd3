"""Moves b, and only then looks at the slope for w.

behaves like: a training in which b is already somewhere else when the slope for w is taken
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to the right b, -0.951406, and to another w. Where was b when you took the slope for
    w?
concept: w and b take their step together, from one and the same place. Do yours?
place: Look at the order of your lines. Which b does grad_w get to see?
teacher: Gauss-Seidel order: dw is taken at the new b.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        db = sum(grad_b(x, w, b, y) for x, y in zip(X, Y))
        b = b - eta * db
        dw = sum(grad_w(x, w, b, y) for x, y in zip(X, Y))
        w = w - eta * dw
    return w, b
