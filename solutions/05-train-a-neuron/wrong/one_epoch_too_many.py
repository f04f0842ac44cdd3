"""range(max_epochs + 1).

behaves like: a training that goes on for one epoch too many
property: With 0 epochs your training led from w = 0.5, b = -1 to (0.610884, -0.951406). How many
    steps is that?
concept: Counting from 0, three rounds have the numbers 0, 1 and 2. How many rounds does your loop
    make?
place: Look at the line that begins your loop over the epochs. For which number does it make its
    last round?
teacher: range(max_epochs + 1), as in an old form of exercise 1.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs + 1):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
