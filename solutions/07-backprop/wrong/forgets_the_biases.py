"""Returns the slopes along the weights only.

behaves like: a network whose biases never learn
property: Your function gave back two things. How many are asked for?
concept: A bias is a number that learns like every weight. Along what have you not measured the
    slope?
place: Look at what stands after return. Where are the biases?
teacher: (dW1, dW2): db1 and db2 are missing.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), out * h
