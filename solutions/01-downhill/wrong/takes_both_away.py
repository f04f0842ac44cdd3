"""Subtracts the gradient and the learning rate one after the other.

behaves like: a walker who goes a little to the left even where the ground is flat
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 1.1. Would half
    that learning rate have made the step half as long?
concept: Where the ground is flat, a walker should stay. Would yours, with a gradient of 0?
place: Look at how learning_rate and gradx are put together. What is left of your step when gradx is
    0?
teacher: x − η − g: the rate is subtracted instead of scaling the gradient.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate - gradx
