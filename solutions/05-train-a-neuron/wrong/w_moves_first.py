"""Moves w, and only then looks at the slope for b.

behaves like: a training in which w is already somewhere else when the slope for b is taken
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to the right w, 0.610884, and to another b. Where was w when you took the slope for b?
concept: w and b take their step together, from one and the same place. Do yours?
place: Look at the order of your lines. Which w does grad_b get to see?
teacher: Gauss-Seidel order: db is taken at the new w.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw = sum(grad_w(x, w, b, y) for x, y in zip(X, Y))
        w = w - eta * dw
        db = sum(grad_b(x, w, b, y) for x, y in zip(X, Y))
        b = b - eta * db
    return w, b
