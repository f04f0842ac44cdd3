"""w moves uphill.

behaves like: a training in which b goes downhill and w goes uphill
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to the right b, -0.951406, and took w from 0.5 to 0.389116. Is that the way down for
    w?
concept: The slopes say which way the loss grows, for w and for b alike. Which way does each of
    yours go?
place: Compare the two lines that change w and b. Where do they differ?
teacher: w + η·dw.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
        w = w + eta * dw
        b = b - eta * db
    return w, b
