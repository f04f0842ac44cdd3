"""Returns the same slope for both weights of a hidden neuron.

behaves like: a gradient along the hidden weights that takes the inputs for ones
property: Both numbers in each row of your dW1 are the same. Are both inputs the same?
concept: A weight did harm only if something came in along it. What does your dW1 look at?
place: Look at how dW1 is made. Where is x?
teacher: dW1 = δ1 in both columns: x is missing.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, np.ones(2)), hidden, out * h, out
