"""Moves only where that leads to the left.

behaves like: a walker who goes left where the ground rises to the right, and else stays
property: From x = 3 with slope -4 and a step of 0.5 you stayed at 3. Is that the lowest place
    around?
concept: On this side of the valley the ground falls to the right. What should a walker do there?
place: Look at the case in which the slope is below 0. Does your fixed_step move there?
teacher: the case of a negative slope is missing.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        x = x - step
    return x
