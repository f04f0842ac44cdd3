"""Crosses the sigmoid of the output for dW2, not for dW1.

behaves like: a way back that goes to the hidden layer around the sigmoid of the output
property: dW2 and db2 are right, dW1 and db1 are too steep. Which way did the error take to the
    hidden neurons?
concept: All that reaches the hidden neurons comes back through the output. Does it cross the
    sigmoid there?
place: Look at what you begin with for the hidden layer. Is it what you had at the output?
teacher: hidden error from (y − t) instead of the output error with σ′.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = (y - t) * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
