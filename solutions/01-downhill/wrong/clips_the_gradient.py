"""Limits the gradient to the range from -1 to 1.

behaves like: a walker who takes every slope above 1 for a slope of 1
property: From x = 3 with gradient 40 and learning rate 0.2 your function went to 2.8. Would a
    gradient of 20 have led to the same place?
concept: On steep ground a step should be longer than on gentle ground. From which steepness on do
    yours stop growing?
place: Look for min, max, clip or an if around gradx. Which gradients does it change?
teacher: x − η·clip(g, −1, 1): gradient clipping. Useful elsewhere, but not this update.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * max(-1, min(1, gradx))
