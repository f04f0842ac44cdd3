"""Cuts the decimals off the new place.

behaves like: a walker who can only stand on whole numbers
property: From x = 3 with slope 1.7 and a step of 0.5 you went to 2. How long was that step?
concept: A place may lie between two whole numbers. What becomes of the part after the point?
place: Look for int( ) or // in your fixed_step. What does it cut off?
teacher: int(…) around the result.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        x = x - step
    elif gradx < 0:
        x = x + step
    return int(x)
