"""Adds x to the gradient before stepping.

behaves like: a walker who is drawn towards 0 as well as downhill
property: From x = 4 with gradient 1.7 and learning rate 0.2 your function went to 2.86. How long is
    that step, for a gradient of 1.7?
concept: Where the ground is flat a walker should stay. Would yours stay at x = 4 with a gradient of
    0?
place: Look at what your step is made of. Does x have a part in it?
teacher: x − η·(g + x): an extra pull towards 0, as in weight decay.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * (gradx + x)
