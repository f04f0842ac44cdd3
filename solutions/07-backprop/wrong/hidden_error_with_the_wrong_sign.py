"""Turns the sign round on the way to the hidden layer.

behaves like: a way back on which the sign turns round between the output and the hidden layer
property: dW2 and db2 are right; dW1 and db1 have the right size and the wrong sign. Where did it
    turn?
concept: On its way back the error changes its sign where a weight is below 0, and nowhere else.
    What else turns it in yours?
place: Go through all that you multiply on the way to the hidden layer, one by one. Which of it can
    be below 0?
teacher: h(h − 1) instead of h(1 − h), −δ or −W2 on the way, or t − y for the hidden layer alone.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (h - 1)
    return np.outer(hidden, x), hidden, out * h, out
