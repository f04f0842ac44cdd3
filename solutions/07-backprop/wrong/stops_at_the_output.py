"""Fills dW2 and db2 and leaves the hidden layer at 0.

behaves like: a network of which only the output learns
property: dW2 and db2 are right, dW1 and db1 are 0. Does the loss not depend on the hidden neurons?
concept: The error does not stop at the output. Along what does it go on?
place: Look at what you return first and second. Where does the error get that far?
teacher: the hidden layer gets zeros: the way back stops at the output.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = np.zeros(3)
    return np.outer(hidden, x), hidden, out * h, out
