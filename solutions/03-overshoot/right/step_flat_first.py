"""Asks for flat ground first, and goes left or right in one line."""


def fixed_step(x, gradx, step):
    assert step > 0, "a step has a length"
    if gradx == 0.0:
        return float(x)
    return x + step if gradx < 0 else x - step
