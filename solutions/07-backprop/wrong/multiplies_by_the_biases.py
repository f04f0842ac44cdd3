"""Multiplies the error by the biases.

behaves like: a gradient in which each bias counts as its own input
property: dW1 and dW2 are right, db1 and db2 are not. What did you multiply by there?
concept: For a weight, the error meets what came in along it. What comes in along a bias?
place: Look at what you return for the biases. What is the error multiplied by?
teacher: db1 = δ1 b1, db2 = δ2 b2.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden * b1, out * h, out * b2
