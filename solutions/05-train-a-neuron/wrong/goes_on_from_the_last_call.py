"""Keeps w and b from call to call.

behaves like: a training that goes on where the last call ended
property: A first training led where it should, and the next one did not begin at the w and the b
    that it was given. Where did it begin?
concept: The same question should get the same answer every time. What does your function remember?
place: Look for the word global, or for names that live outside your function. What is kept in them?
teacher: w and b in globals that are set at the first call only.
"""

place = None


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    global place
    if place is None:
        place = (w, b)
    w, b = place
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    place = (w, b)
    return w, b
