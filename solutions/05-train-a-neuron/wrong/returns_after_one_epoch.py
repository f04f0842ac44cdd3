"""Returns inside the loop.

behaves like: a training that ends after its first epoch
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.4], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.633763, -0.905648) and two to (0.633763, -0.905648). What became of the second
    epoch?
concept: A function ends at the first return that it meets. When does yours meet one?
place: Look at how far your return is indented. Is it inside the loop?
teacher: return inside the loop over the epochs; with 0 epochs it returns None or the start.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
        return w, b
    return w, b
