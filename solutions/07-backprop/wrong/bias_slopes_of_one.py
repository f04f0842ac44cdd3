"""Returns ones for the biases.

behaves like: a gradient along the biases that knows nothing of the error
property: Your db1 and db2 are always 1, however right the output is. What does the error have to do
    with them?
concept: A bias goes into the sum like a weight whose input is always 1. Is that input the whole
    slope?
place: Look at what you return for the biases. Does the error get that far?
teacher: db = 1: only the last factor of the chain.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), np.ones(3), out * h, 1.0
