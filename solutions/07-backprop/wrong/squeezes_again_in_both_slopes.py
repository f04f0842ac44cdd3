"""Squeezes h and y once more to get their slopes.

behaves like: a way back that squeezes everything a second time
property: db2 is not right. Through how many sigmoids did y go?
concept: What comes from forward has been squeezed already. What did you do with it?
place: Look at how you work out a slope. Is sigmoid called on something that is squeezed already?
teacher: σ′(y) and σ′(h) instead of σ′(z2) and σ′(z1).
"""


def backward(x, t, W1, b1, W2, b2):
    def slope(z):
        return sigmoid(z) * (1 - sigmoid(z))

    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * slope(y)
    hidden = out * W2 * slope(h)
    return np.outer(hidden, x), hidden, out * h, out
