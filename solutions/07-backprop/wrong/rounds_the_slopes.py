"""Rounds the slopes to three decimals.

behaves like: a gradient that knows three decimals only
property: Your slopes are nearly right. How many decimals do they have?
concept: Far from the answer, slopes can be very small and still show the way. What becomes of them?
place: Look at what takes the decimals away. Who asked for it?
teacher: all four are rounded to three decimals.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return tuple(np.round(part, 3) for part in (np.outer(hidden, x), hidden, out * h, out))
