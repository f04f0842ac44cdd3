"""Copies the sign, with a case for flat ground."""

import math


def fixed_step(x, gradx, step):
    if gradx == 0:
        return x
    return x - math.copysign(step, gradx)
