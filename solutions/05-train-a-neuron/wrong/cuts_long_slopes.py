"""Clips the slopes.

behaves like: a training that cuts off slopes above a certain size
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.535, -0.965). Are those steps as long as the slopes ask for?
concept: The length of a step is the slope's business and the learning rate's. What else limits
    yours?
place: Look for clip, min or max in your code. What does it do to the slopes?
teacher: Gradients clipped to ±0.05.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        dw, db = np.clip(dw, -0.05, 0.05), np.clip(db, -0.05, 0.05)
        w = w - eta * dw
        b = b - eta * db
    return w, b
