"""Exchanges the roles of x and the gradient.

behaves like: a function that takes the gradient for the place and the place for the gradient
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 1.1. Did that
    step begin at 3 or at 1.7?
concept: A step begins at a place and is as long as the slope there tells it. Which is which in your
    function?
place: Look at x and gradx in the line that makes the new x. Does each stand in its own place?
teacher: g − η·x instead of x − η·g: the two arguments are swapped.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return gradx - learning_rate * x
