"""if x: leaves the points out whose x is 0.

behaves like: a training that does not see the points whose x is 0
property: With X = [2, 0, -1, 2, -1], Y = [0.9, 0.3, 0, 0.9, 0.6], w = 0.5, b = -0.5 and eta = 0.7
    one epoch of yours led to (0.674076, -0.400139). Did the point with x = 0 go into it?
concept: At x = 0 the weight makes no difference to the answer, and the bias does. What should such
    a point do to b?
place: Look for a condition about x in your code. What does Python make of a 0 there?
teacher: if not x: continue (or if x: …): 0 counts as false.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            if x:
                dw += grad_w(x, w, b, y)
                db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
