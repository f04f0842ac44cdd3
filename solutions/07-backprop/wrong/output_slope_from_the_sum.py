"""Puts the sum of the output where y belongs.

behaves like: a way back that works out the slope at the output from the sum
property: db2 is not right. From which number did you work out the slope of the sigmoid at the
    output?
concept: The short way to the slope of the sigmoid begins with what comes out of it. With what does
    yours begin?
place: Look at the slope at the output. Is it made of y or of what went into it?
teacher: z2(1 − z2) instead of y(1 − y); the hidden layer has its own slope right.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    z = W2 @ h + b2
    out = (y - t) * z * (1 - z)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
