"""Compares the hidden values with the target.

behaves like: a network whose hidden neurons are asked to give the answer themselves
property: dW2 and db2 are right, dW1 and db1 are not. With what did you compare the hidden values?
concept: Only the output has a target. How do the hidden neurons learn of their share in the error?
place: Look at where the error of the hidden layer begins. Does it come back from the output?
teacher: δ1 = (h − t) h(1 − h): a target for the hidden layer.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = (h - t) * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
