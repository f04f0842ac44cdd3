"""Multiplies x by the learning rate.

behaves like: a function that scales x by the learning rate and never looks at the slope
property: From x = 3 with gradient 1.7 and learning rate 0.1 your function went to 0.3. Would a
    gradient of 9 have led anywhere else?
concept: The gradient tells which way is down and how steep it is. What can a step do without it?
place: Look at what your function does with gradx. Does the result depend on it?
teacher: x·η: the gradient is ignored.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x * learning_rate
