"""Returns dW1 with rows and columns swapped.

behaves like: a gradient that lies on its side: dW1 has two rows of three
property: Your dW1 has two rows of three numbers. Which shape does W1 have?
concept: The gradient has a number for each weight, at the same place. Where is the one of row 2,
    column 1?
place: Look at how dW1 is made of the inputs and the hidden neurons. Which of them gives the rows?
teacher: outer(x, δ) instead of outer(δ, x).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(x, hidden), hidden, out * h, out
