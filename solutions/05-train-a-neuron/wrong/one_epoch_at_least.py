"""Asks how many epochs there are after the first one.

behaves like: a training that does one epoch even where it is asked for none
property: With 0 epochs your training led from w = 0.5, b = -1 to (0.610884, -0.951406), and that is
    where one epoch leads. How many epochs took place?
concept: Where no epoch is asked for, there is no step. Before which epochs does your code ask
    whether there is one to do?
place: Follow your code with max_epochs = 0, line by line. Where does the first step happen?
teacher: while True: step …, if epoch >= max_epochs: break.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    epoch = 0
    while True:
        dw = sum(grad_w(x, w, b, y) for x, y in zip(X, Y))
        db = sum(grad_b(x, w, b, y) for x, y in zip(X, Y))
        w, b = w - eta * dw, b - eta * db
        epoch += 1
        if epoch >= max_epochs:
            return w, b
