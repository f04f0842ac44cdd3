"""Returns db2 as an array of one number.

behaves like: a function that hands back the slope along b2 in an array of its own
property: Your db2 is an array that holds one number. What is b2?
concept: A number and an array with one number in it are two things. Which of them is your db2?
place: Look at what you return last. Are there brackets around it that it does not need?
teacher: db2 has the shape (1,).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, np.array([out])
