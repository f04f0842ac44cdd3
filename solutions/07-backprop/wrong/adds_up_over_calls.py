"""Adds the slopes of every call to those of the calls before.

behaves like: a function that remembers all examples that it has ever seen
property: Your first call is right, and later ones are not. What is left over from the call before?
concept: Each call is about one example. What does yours begin with?
place: Look at what your function begins with. Is it the same in every call?
teacher: accumulators at module level are never reset.
"""


totals = [0, 0, 0, 0]


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    for k, part in enumerate((np.outer(hidden, x), hidden, out * h, out)):
        totals[k] = totals[k] + part
    return tuple(totals)
