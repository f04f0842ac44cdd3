"""Puts the sums where the values of the neurons belong.

behaves like: a way back that works out both slopes from the sums
property: db2 is not right. From which number did you work out the slope of the sigmoid?
concept: The short way to the slope of the sigmoid begins with what comes out of it. With what do
    both of yours begin?
place: Look at both slopes. Are they made of what the neurons say or of what went into them?
teacher: z(1 − z) instead of a(1 − a) in both layers.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    z1, z2 = W1 @ x + b1, W2 @ h + b2
    out = (y - t) * z2 * (1 - z2)
    hidden = out * W2 * z1 * (1 - z1)
    return np.outer(hidden, x), hidden, out * h, out
