"""Trains for 1000 epochs, always.

behaves like: a training that always goes on for 1000 epochs
property: With 0 epochs your training led from w = 0.5, b = -1 to (2.70755, -3.33429). How many
    steps is that?
concept: How long to train is handed in. Who decides it in your code?
place: Look at the number in your loop over the epochs. Where does it come from?
teacher: max_epochs is unused; 1000 as in the example.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(1000):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
