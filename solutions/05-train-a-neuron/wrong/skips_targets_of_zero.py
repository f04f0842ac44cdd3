"""if y: leaves the points out whose target is 0.

behaves like: a training that does not see the points whose target is 0
property: With X = [2, 0, -1, 2, -1], Y = [0.9, 0.3, 0, 0.9, 0.6], w = 0.5, b = -0.5 and eta = 0.7
    one epoch of yours led to (0.637062, -0.37588). Did the point with y = 0 go into it?
concept: 0 is an answer like any other, and the neuron should learn it as well. What becomes of such
    a point in your code?
place: Look for a condition about y in your code. What does Python make of a 0 there?
teacher: if not y: continue (or if y: …): 0 counts as false.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            if y:
                dw += grad_w(x, w, b, y)
                db += grad_b(x, w, b, y)
        w = w - eta * dw
        b = b - eta * db
    return w, b
