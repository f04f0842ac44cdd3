"""Returns the whole path.

behaves like: a training that hands back every place on its way
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 two epochs of
    yours gave 3 places. Which of them is what the neuron has learned?
concept: The way is nice to look at, and asked for is its end. What do you hand back?
place: Look at your last line. What does that list hold?
teacher: Returns a list of all (w, b), the start included.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    path = [(w, b)]
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
        path.append((w, b))
    return path
