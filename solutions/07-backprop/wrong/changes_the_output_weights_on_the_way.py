"""Changes W2 itself, then goes back over it.

behaves like: a way back that changes the output weights while it is still at work
property: dW2 and db2 are right, dW1 and db1 are slightly off, and W2 was changed. By whom?
concept: This function measures slopes, and nothing moves yet. What moves in yours?
place: Look at each line that changes an array. Is it an array of your own?
teacher: W2 −= dW2 in place before the hidden error: wrong values, and the argument is changed.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    dW2 = out * h
    W2 -= dW2
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, dW2, out
