"""Collects the points of all calls.

behaves like: a training that also learns from the points of earlier calls
property: A first training led where it should, and the next one used its points as well. What was
    different the second time?
concept: A default value, or a list outside the function, is made once and not at every call. What
    has gathered in yours?
place: Look for a list that lives outside your function or among its default values. When does it
    become empty again?
teacher: points=[] as a default value grows from call to call.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs, points=[]):
    points.extend(zip(X, Y))
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in points:
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
