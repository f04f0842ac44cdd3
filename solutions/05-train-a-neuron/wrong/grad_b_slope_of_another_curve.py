"""Takes the slope of tanh.

behaves like: a slope that takes the S-curve for another one
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_b gave 0.130213. With b = -0.99 in place
    of -1 the loss there is 0.0006 larger: what slope is that?
concept: Each S-curve has its own slope. Which curve runs from 0 to 1, and which from -1 to 1?
place: Look at the part of your line that stands for the slope of the S-curve. Is it the one in the
    lesson?
teacher: 1 − f²: the derivative of tanh.
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return np.sum((fx - y) * (1 - fx**2))
