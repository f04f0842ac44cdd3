"""Returns all slopes in one array.

behaves like: a function that hands back thirteen numbers in a row
property: Your function gave back one array of thirteen numbers. Which of them belong to W1?
concept: Each of the four has the shape of what it belongs to. Which shape do yours have?
place: Look at what stands after return. Is there something that glues?
teacher: np.concatenate of all four.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.concatenate([np.outer(hidden, x).ravel(), hidden, out * h, [out]])
