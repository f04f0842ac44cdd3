"""range(1, max_epochs).

behaves like: a training that stops one epoch too early
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.5, -1). How many steps is that?
concept: The numbers from 1 up to 3, with 3 left out, are two. How many rounds does your loop make?
place: Look at the line that begins your loop over the epochs. For which number does it make its
    last round?
teacher: range(1, max_epochs).
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(1, max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
