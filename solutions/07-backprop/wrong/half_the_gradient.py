"""Returns half the gradient.

behaves like: a gradient in which the half of the loss is still there
property: Every number that you return is half as large as it should be. Where does a half come in?
concept: The slope of a square brings a factor of its own. What does it do to the half in the loss?
place: Look at the first line in which y and t meet. Is there a factor?
teacher: ½(y − t): the square was not differentiated.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y) / 2
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
