"""Prints w and b, and returns nothing.

behaves like: a training that says its result aloud and hands nothing back
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 your training
    gave None. What does your function hand back to those who call it?
concept: Printing shows numbers to people. How does a program get them?
place: Look at the last line of your function. Does it say return?
teacher: Prints w and b; returns None.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    print(w, b)
