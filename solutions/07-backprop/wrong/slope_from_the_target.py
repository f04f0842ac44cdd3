"""Works out the slope of the sigmoid from the target.

behaves like: a way back that looks for the slope where the target is
property: For a target of 0 or 1 all your slopes are 0. Is nothing left to learn?
concept: The slope belongs to where the network is now. What says where that is?
place: Look at the slope at the output. Is it made of y?
teacher: t(1 − t) instead of y(1 − y).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * t * (1 - t)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
