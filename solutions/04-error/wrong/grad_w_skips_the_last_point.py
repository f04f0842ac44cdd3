"""Ends one point too early.

behaves like: a function that does not look at the last of several points
property: For the points x = [2, -1, 3] with y = [0.3, 0.1, 0.9], at w = 0.5, b = -1, your grad_w
    gave 0.0877065. Did the last of the points count?
concept: A range ends one before the number it is given. Where does yours end?
place: Look at where your loop, or your slice, begins and ends. Which places does it visit?
teacher: range(n − 1) for arrays.
"""


def grad_w(x, w, b, y):
    if np.ndim(x) == 0:
        fx = f(x, w, b)
        return (fx - y) * fx * (1 - fx) * x
    total = 0.0
    for i in range(len(x) - 1):
        fx = f(x[i], w, b)
        total += (fx - y[i]) * fx * (1 - fx) * x[i]
    return total
