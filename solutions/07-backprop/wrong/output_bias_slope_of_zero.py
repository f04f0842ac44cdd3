"""Returns 0 for db2.

behaves like: a network whose output bias does not matter to the loss
property: Your db2 is always 0. Does the loss stay the same if b2 moves?
concept: A bias goes into the sum like a weight whose input is always 1. What is the slope along
    such a weight?
place: Look at your last value. Where does it come from?
teacher: db2 = 0.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, 0.0
