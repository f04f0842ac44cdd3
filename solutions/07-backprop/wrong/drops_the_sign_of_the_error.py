"""Uses the error without its sign.

behaves like: a way back that does not know whether the output was too high or too low
property: Your db2 is never below 0. Is the output never too low?
concept: The sign of the error says which way to go. Where is it in your function?
place: Look at the first line in which y and t meet. What do you do with their difference?
teacher: |y − t| instead of y − t.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = abs(y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
