"""Returns zeros for the biases.

behaves like: a network whose biases do not matter to the loss
property: Your db1 and db2 are always 0. Does the loss stay the same if a bias moves?
concept: A bias goes into the sum like a weight whose input is always 1. What is the slope along
    such a weight?
place: Look at what you return for the biases. Is it measured or made up?
teacher: db1 = 0, db2 = 0.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), np.zeros(3), out * h, 0.0
