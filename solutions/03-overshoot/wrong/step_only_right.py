"""Moves only where that leads to the right.

behaves like: a walker who goes right where the ground falls to the right, and else stays
property: From x = 3 with slope 1.7 and a step of 0.5 you stayed at 3. Is that the lowest place
    around?
concept: On this side of the valley the ground rises to the right. What should a walker do there?
place: Look at the case in which the slope is above 0. Does your fixed_step move there?
teacher: the case of a positive slope is missing.
"""


def fixed_step(x, gradx, step):
    return x + step if gradx < 0 else x
