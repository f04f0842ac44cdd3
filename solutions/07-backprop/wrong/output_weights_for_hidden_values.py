"""Multiplies by W2 where dW2 needs h.

behaves like: a gradient along the output weights that does not ask what came in along them
property: db2 is right, dW2 is not. What comes in along the output weights?
concept: A weight did harm only if something came in along it. What does your dW2 look at?
place: Look at how dW2 is made. What does the error meet there?
teacher: dW2 = δ2 W2 instead of δ2 h.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * W2, out
