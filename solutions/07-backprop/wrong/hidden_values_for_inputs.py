"""Multiplies by h where dW1 needs x.

behaves like: a gradient along the hidden weights that asks what came out instead of what came in
property: Your dW1 has three columns. How many inputs does a hidden neuron have?
concept: A weight did harm only if something came in along it. What comes in along W1?
place: Look at how dW1 is made. What does the error meet there?
teacher: outer(δ1, h) instead of outer(δ1, x).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, h), hidden, out * h, out
