"""Squeezes h once more to get its slope.

behaves like: a way back that squeezes the hidden values a second time
property: dW2 and db2 are right, dW1 and db1 are not. Through how many sigmoids did h go?
concept: What comes from forward has been squeezed already. What did you do with it?
place: Look at the slope in the hidden layer. Is sigmoid called on h there?
teacher: σ′(h) instead of σ′(z1): the sigmoid is applied to h again.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    s = sigmoid(h)
    hidden = out * W2 * s * (1 - s)
    return np.outer(hidden, x), hidden, out * h, out
