"""Returns db1 with the shape (3, 1).

behaves like: a gradient that stands upright: db1 is a column
property: Your db1 has three rows of one number. Which shape does b1 have?
concept: The gradient has the shape of what it belongs to. Where did your second dimension come
    from?
place: Look at what you do to get dW1 into shape. Is db1 changed with it?
teacher: db1 as column (3, 1): broadcasting would turn b1 − η·db1 into 3 × 3.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = (out * W2 * h * (1 - h)).reshape(3, 1)
    return hidden @ np.reshape(x, (1, 2)), hidden, out * h, out
