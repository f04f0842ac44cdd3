"""Returns twice the gradient.

behaves like: the gradient of the whole squared error, not of half of it
property: Every number that you return is twice as large as it should be. Where does a 2 come in?
concept: The loss here is half the squared error. What does the half do to the slope?
place: Look at the first line in which y and t meet. Is there a factor?
teacher: 2(y − t): the ½ of the loss is forgotten.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = 2 * (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
