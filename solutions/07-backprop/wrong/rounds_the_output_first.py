"""Takes the rounded output for the error.

behaves like: a way back that asks only whether the answer was right or wrong
property: For a target of 1 and an output of 0.6 you return only zeros. Is nothing left to learn?
concept: The error says how far y is from t. What does rounding take away?
place: Look at the first line in which y and t meet. What was done to y before?
teacher: round(y) − t.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (np.round(y) - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
