"""Crosses the sigmoid of the output twice.

behaves like: a way back that crosses the sigmoid of the output a second time on its way to the
    hidden layer
property: dW2 and db2 are right, dW1 and db1 are too flat. How often did you cross the sigmoid of
    the output?
concept: The error of the output has crossed that sigmoid already. What is still ahead of it?
place: Look at all that you multiply on the way to the hidden layer. Is something in it twice?
teacher: y(1 − y) comes into the hidden error twice.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * y * (1 - y) * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
