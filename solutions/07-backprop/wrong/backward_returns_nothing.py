"""Returns nothing.

behaves like: a function that hands nothing back
property: Your function gave back None. What does train need from it?
concept: What is worked out or printed inside is gone when a function ends. Which word hands a value
    back?
place: Look at the last line of your function. Does it hand anything back?
teacher: None: return is missing, or print stands in its place.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    print(np.outer(hidden, x), hidden, out * h, out)
