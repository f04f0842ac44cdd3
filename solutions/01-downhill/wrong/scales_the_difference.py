"""Scales the difference of x and gradient.

behaves like: a function that shrinks the place along with the step
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 0.26. How far
    away from 3 is that, for a gradient of 1.7?
concept: The learning rate should make the step smaller, not the place. What does it shrink in your
    function?
place: Look at the brackets and at what learning_rate is multiplied with. Is x in there as well?
teacher: η·(x − g): the rate scales x too.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return learning_rate * (x - gradx)
