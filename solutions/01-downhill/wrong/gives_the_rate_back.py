"""Subtracts the gradient and adds the learning rate.

behaves like: a walker who goes a little to the right even where the ground is flat
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 1.5. Would half
    that learning rate have made the step half as long?
concept: Where the ground is flat, a walker should stay. Would yours, with a gradient of 0?
place: Look at how learning_rate and gradx are put together. What is left of your step when gradx is
    0?
teacher: x − g + η, or x − (g − η): the rate shifts the gradient instead of scaling it.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - gradx + learning_rate
