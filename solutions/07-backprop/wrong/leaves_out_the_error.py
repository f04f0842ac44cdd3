"""Leaves out the error.

behaves like: the slopes of the output, not of the loss
property: Your slopes do not depend on t. Does the loss?
concept: You have measured how the output changes. What makes a change good or bad?
place: Look for t in your function. Is it used?
teacher: δ = y(1 − y): the gradient of y instead of that of the loss.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
