"""Rounds the slopes to three decimals.

behaves like: a gradient that knows three decimals only
property: Your slopes are nearly right. How many decimals do they have?
concept: Far from the answer, slopes can be very small and still show the way. What becomes of them?
place: Look for round in your function. Who asked for it?
teacher: all four are rounded to three decimals.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.round(np.outer(hidden, x), 3), np.round(hidden, 3), np.round(out * h, 3), round(float(out), 3)
