"""Uses only the first factor of the slope at the output.

behaves like: a way back on which the sigmoid of the output is steeper the higher it is
property: db2 is too steep. How steep is the sigmoid where y is almost 1?
concept: Near 1 the sigmoid is as flat as near 0. Is your slope?
place: Look at the slope at the output. What does it become for a y of 0.99?
teacher: y instead of y(1 − y).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
