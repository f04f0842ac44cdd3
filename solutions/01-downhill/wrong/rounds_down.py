"""Rounds the new x down to a whole number.

behaves like: a walker who slips down to the next whole number after every step
property: From x = -3 with gradient 1.7 and learning rate 0.2 your function went to -4. How long is
    that step, for a gradient of 1.7?
concept: Near the valley's floor steps become shorter than 1. What becomes of such a step in your
    function?
place: Look for floor, // or int in your function. What does it do to the new x?
teacher: ⌊x − η·g⌋.
"""

import math


def gradient_descent_update(x, gradx, learning_rate):
    return math.floor(x - learning_rate * gradx)
