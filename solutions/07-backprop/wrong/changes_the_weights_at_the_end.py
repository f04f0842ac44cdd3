"""Returns the right slopes, and changes the weights.

behaves like: a function that measures the slopes and takes a step as well
property: Your slopes are right, but the weights were not the same after the call. Who changed them?
concept: This function only measures; the steps come later. What moves in yours?
place: Look at each line that changes an array. Is it an array of your own?
teacher: W1 −= dW1 and W2 −= dW2 in place; the values are right.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    dW1, db1, dW2, db2 = np.outer(hidden, x), hidden, out * h, out
    W1 -= dW1
    W2 -= dW2
    return dW1, db1, dW2, db2
