"""Uses the slope of tanh in both layers.

behaves like: a way back that takes the sigmoids for another function that squeezes
property: All your slopes are too steep, db2 among them. Which function squeezes in this network?
concept: Each function that squeezes has a slope of its own. Whose slope is yours?
place: Look at both slopes. How did you get them?
teacher: 1 − a² (tanh) instead of a(1 − a) in both layers.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * (1 - y**2)
    hidden = out * W2 * (1 - h**2)
    return np.outer(hidden, x), hidden, out * h, out
