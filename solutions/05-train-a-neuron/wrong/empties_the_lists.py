"""Takes the points out of the lists.

behaves like: a training that eats up the lists it was given
property: After a training with 1 epoch or more your code had left the lists X and Y empty. Who else
    may still need them?
concept: pop takes an item out of a list for everybody who holds it. What can you do instead to look
    at an item?
place: Look for pop, remove or del in your code. Whose lists are they?
teacher: while X: X.pop() …: empty from the second epoch on (and arrays cannot do it).
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        while len(X) > 0:
            x, y = X.pop(), Y.pop()
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
