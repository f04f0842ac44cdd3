"""Returns db2 before dW2.

behaves like: a function that hands back the right slopes in another order than asked for
property: Your third and fourth value have changed places, and all four are right. Which slopes are
    asked for third?
concept: Whoever calls your function takes the four by their places. Which of them should come
    first?
place: Look at what stands after return. What does the text above your code say about the order?
teacher: (dW1, db1, db2, dW2).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), hidden, out, out * h
