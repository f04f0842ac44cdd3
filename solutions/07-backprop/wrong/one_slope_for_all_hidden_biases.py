"""Adds db1 up to one number.

behaves like: a gradient with one number for three biases
property: Your db1 is one number. How many hidden biases are there?
concept: Each hidden neuron has a bias of its own. Which of them does your number belong to?
place: Look at what you return second. Is anything added up there?
teacher: db1 = Σδ1, a number.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), np.sum(hidden), out * h, out
