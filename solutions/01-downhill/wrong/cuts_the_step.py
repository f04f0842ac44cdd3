"""Cuts the decimals of the step off.

behaves like: a walker whose steps are always a whole number long
property: From x = 3 with gradient 8.7 and learning rate 0.2 your function went to 2. Would a
    gradient of 6 have led to the same place?
concept: Near the valley's floor steps become shorter than 1. What becomes of such a step in your
    function?
place: Look for int, round or // around your step. Does it keep its decimals?
teacher: x − int(η·g).
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - int(learning_rate * gradx)
