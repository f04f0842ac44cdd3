"""Returns both weights first, then both biases.

behaves like: a function that hands back the right slopes, weights first
property: Your second and third value have changed places. Which slopes are asked for second?
concept: Whoever calls your function takes the values by their places. In which order?
place: Look at what stands after return. What does the text above your code say about the order?
teacher: (dW1, dW2, db1, db2).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return np.outer(hidden, x), out * h, hidden, out
