"""Uses the slope of the hidden neurons for dW2.

behaves like: a gradient along the output weights that crosses the hidden sigmoids, too
property: db2 is right, dW2 is too flat. Which sigmoids lie between the error and the output
    weights?
concept: The output weights lie behind the hidden sigmoids, seen from the input. Do you have to
    cross them?
place: Look at how dW2 is made. What is in it that belongs to the hidden layer?
teacher: dW2 = δ2 h(1 − h) instead of δ2 h.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h * (1 - h), out
