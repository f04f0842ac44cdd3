"""Moves where the ground is flat, by the sign of zero.

behaves like: a walker who moves where the ground is flat, to one side for 0.0 and to the other for
    -0.0
property: At x = 3 with slope 0 you moved. Is the ground lower on one of the sides?
concept: Computers know two zeros, 0.0 and -0.0, and both mean flat. What does your function make of
    each of them?
place: Look at the function that gives you the sign. Which sign does it give for 0?
teacher: copysign and its like have a sign even for 0.0 and −0.0.
"""

import math


def fixed_step(x, gradx, step):
    return x - math.copysign(step, gradx)
