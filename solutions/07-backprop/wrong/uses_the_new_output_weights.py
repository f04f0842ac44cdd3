"""Moves the output weights before it goes back to the hidden layer.

behaves like: a way back over weights that have been changed already
property: dW2 and db2 are right, dW1 and db1 are slightly off. Which W2 did the error go back over?
concept: Nothing moves until all slopes are known. Which W2 was used on the way forward?
place: Look at what you use on the way to the hidden neurons. Was it changed before?
teacher: W2 − dW2 in the hidden error.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    dW2 = out * h
    new_W2 = W2 - dW2
    hidden = out * new_W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, dW2, out
