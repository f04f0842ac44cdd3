"""Takes the output away from the target.

behaves like: a gradient that points downhill
property: Every number that you return has the right size and the wrong sign. Where does a sign come
    in?
concept: The gradient points to where the loss rises. Which way does yours point?
place: Look at each sign in your function, beginning where y and t meet. Which one is the other way
    round?
teacher: t − y instead of y − t: all signs are turned.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (t - y) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
