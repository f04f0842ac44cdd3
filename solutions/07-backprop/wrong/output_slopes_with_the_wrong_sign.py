"""Turns the sign of dW2 and db2.

behaves like: a gradient that points downhill along the output's weights and bias, and uphill along
    all others
property: dW1 and db1 are right; dW2 and db2 have the right size and the wrong sign. Where do the
    two ways part?
concept: All four slopes begin with one and the same error. With which sign does it go into those of
    the output?
place: Look at what you return third and fourth, and at what it is made of. Which sign has each part
    of it?
teacher: −δ h and −δ, or t − y for the output alone; the hidden layer is right.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, -out * h, -out
