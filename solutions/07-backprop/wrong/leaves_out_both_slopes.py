"""Leaves out the slope of the sigmoid in both layers.

behaves like: a way back through a network without sigmoids
property: All your slopes are too steep. What lies between the error and the sums?
concept: On the way forward every sum goes through the sigmoid. What does the way back have to cross
    each time?
place: Look for the slope of the sigmoid in your function. Where is it?
teacher: σ′ is missing in both layers.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = y - t
    hidden = out * W2
    return np.outer(hidden, x), hidden, out * h, out
