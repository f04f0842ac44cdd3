"""Runs the network forward without its biases.

behaves like: a way back through a network without biases
property: Your slopes are those of another network. Which of its numbers do you not use?
concept: The way back starts where the way forward ended. Is yours the same as in forward?
place: Look at how you get h and y. Do you have a function for that already?
teacher: h and y are worked out anew, without b1 and b2.
"""


def backward(x, t, W1, b1, W2, b2):
    h = sigmoid(W1 @ x)
    y = sigmoid(W2 @ h)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
