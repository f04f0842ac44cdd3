"""Halves the step whenever the slope changes its sign.

behaves like: a walker who shortens the step each time the way turns around
property: From x = 3 with slope -4 and a step of 0.5, right after a slope above 0, you moved by
    0.25. How long should that step have been?
concept: Shorter steps at every turn are a good idea for another day. How long does this exercise
    want each of them?
place: Look for a name that lives outside your fixed_step. What is kept in it from one call to the
    next?
teacher: keeps the last sign and a factor in globals and halves the factor at every change of sign.
"""

factor, last = 1, None


def fixed_step(x, gradx, step):
    global factor, last
    if last is not None and gradx * last < 0:
        factor /= 2
    if gradx != 0:
        last = gradx
    if gradx > 0:
        return x - factor * step
    if gradx < 0:
        return x + factor * step
    return x
