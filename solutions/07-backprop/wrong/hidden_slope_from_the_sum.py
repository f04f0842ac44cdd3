"""Puts the hidden sum where the hidden value belongs.

behaves like: a way back that works out the slope in the hidden layer from the sums
property: dW2 and db2 are right, dW1 and db1 are not. From which number did you work out the slope
    of the hidden sigmoid?
concept: The short way to the slope of the sigmoid begins with what comes out of it. With what does
    yours begin?
place: Look at the slope in the hidden layer. Is it made of h or of what went into it?
teacher: z1(1 − z1) instead of h(1 − h).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    z = W1 @ x + b1
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * z * (1 - z)
    return np.outer(hidden, x), hidden, out * h, out
