"""Turns the sign of the slope in the hidden layer.

behaves like: a way back that takes the hidden sigmoids for falling ones
property: dW2 and db2 are right; dW1 and db1 have the wrong sign. Where did it turn?
concept: The sigmoid rises everywhere. Which sign does its slope have?
place: Look at the slope in the hidden layer. Is it above 0 for an h of 0.9?
teacher: h(h − 1) instead of h(1 − h).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (h - 1)
    return np.outer(hidden, x), hidden, out * h, out
