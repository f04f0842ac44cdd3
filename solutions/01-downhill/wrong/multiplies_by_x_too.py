"""Multiplies the step by x.

behaves like: a walker whose steps grow with the distance from 0
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 1.98. How long is
    that step, for a gradient of 1.7?
concept: The step depends on how steep the ground is, not on where it is. What else makes yours
    longer?
place: Look at what your step is made of. Does x have a part in it?
teacher: x − η·g·x: one factor too many. At negative x it even climbs.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx * x
