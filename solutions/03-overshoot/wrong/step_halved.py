"""Moves by half the step.

behaves like: a walker who moves half as far as asked
property: From x = 3 with slope 1.7 and a step of 0.5 you went to 2.75. How long was that step?
concept: The step is the whole way from the old x to the new one. Which part of it do you go?
place: Look for a division by 2 or a factor 0.5 in your fixed_step. Why is it there?
teacher: half the step.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        return x - step / 2
    if gradx < 0:
        return x + step / 2
    return x
