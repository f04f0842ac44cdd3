"""Returns all four from the last to the first.

behaves like: a function that hands back the right slopes in another order than asked for
property: All four slopes are right, and they come in just the other order. Which one is asked for
    first?
concept: Whoever calls your function takes the four by their places. Which of them should come
    first?
place: Look at what stands after return. What does the text above your code say about the order?
teacher: (db2, dW2, db1, dW1).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return out, out * h, hidden, np.outer(hidden, x)
