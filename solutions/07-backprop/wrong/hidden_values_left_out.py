"""Returns the same slope for all output weights.

behaves like: a gradient along the output weights that takes the hidden values for ones
property: The three numbers in your dW2 are the same. Do the hidden neurons all say the same?
concept: A weight did harm only if something came in along it. What does your dW2 look at?
place: Look at how dW2 is made. What does the error meet there?
teacher: dW2 = δ2 for each weight: h is missing.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, np.full(3, out), out
