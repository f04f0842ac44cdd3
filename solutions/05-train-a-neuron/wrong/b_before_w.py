"""Returns (b, w).

behaves like: a training that hands back b first and then w
property: With 0 epochs your training led from w = 0.5, b = -1 to (-1, 0.5). Which of the two is
    which?
concept: A pair has an order. In which order does the text above your code name the two?
place: Look at your last line. Which of the two stands first?
teacher: return b, w.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return b, w
