"""Uses the slope of tanh in the hidden layer.

behaves like: a way back that takes the hidden sigmoids for another function that squeezes
property: dW2 and db2 are right, dW1 and db1 are too steep. Which function squeezes in the hidden
    layer?
concept: Each function that squeezes has a slope of its own. Whose slope is yours?
place: Look at the slope in the hidden layer. How did you get it?
teacher: 1 − h² (tanh) instead of h(1 − h).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * (1 - h**2)
    return np.outer(hidden, x), hidden, out * h, out
