"""Returns the direction only.

behaves like: a function that hands back -1, 0 or 1, the direction alone
property: From x = 3 with slope 1.7 and a step of 0.5 you returned -1. Is that where the step leads?
concept: A direction says which way. What else does it take to get to the new place?
place: Look at what stands after return. Where do x and step come in?
teacher: only the direction is returned.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        return -1
    if gradx < 0:
        return 1
    return 0
