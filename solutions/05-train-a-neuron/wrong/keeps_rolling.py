"""Momentum.

behaves like: a ball that keeps rolling: earlier steps go into every later one
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.610884, -0.951406) and two to (0.793097, -0.876296). What went into the second
    step besides the slopes at that place?
concept: Each step depends on the slopes where it begins, and on nothing before. What does yours
    carry along?
place: Look for a name that is kept from one epoch to the next. Which, besides w and b, do you need?
teacher: Momentum with β = 0.9. It comes in exercise 6.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    vw, vb = 0.0, 0.0
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        vw, vb = 0.9 * vw + dw, 0.9 * vb + db
        w, b = w - eta * vw, b - eta * vb
    return w, b
