"""Returns the slopes of the output layer first.

behaves like: a function that hands back the right slopes in the order in which it found them
property: Your first value has three numbers, one for each output weight. Which slopes are asked for
    first?
concept: You find the slopes from back to front, and hand them back from front to back. Did you?
place: Look at what stands after return. What does the text above your code say about the order?
teacher: (dW2, db2, dW1, db1).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return out * h, out, np.outer(hidden, x), hidden
