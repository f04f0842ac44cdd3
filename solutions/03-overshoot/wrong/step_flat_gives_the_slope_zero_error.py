"""Divides by the size of the slope, which may be 0.

behaves like: a function that gives up where the slope is 0
property: At x = 3 with slope 0 your fixed_step stopped with a ZeroDivisionError. By what did it
    divide?
concept: Dividing a number by its size leaves the sign alone. For which number can that not be done?
place: Look at the division in your fixed_step. What should happen when its lower number is 0?
teacher: gradx/abs(gradx) without a case for 0.
"""


def fixed_step(x, gradx, step):
    direction = gradx / abs(gradx)
    return x - direction * step
