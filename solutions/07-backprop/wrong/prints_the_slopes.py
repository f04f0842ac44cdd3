"""Prints the slopes and returns nothing.

behaves like: a function that shows the slopes and hands nothing back
property: Your function gave back None. Where did the numbers go?
concept: What is printed can be read, but not used by train. Which word hands a value back?
place: Look at the last line of your function. Does it print or return?
teacher: print instead of return.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    print(np.outer(hidden, x), hidden, out * h, out)
