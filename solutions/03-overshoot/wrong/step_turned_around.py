"""Takes the place away from the step.

behaves like: a function that takes the place away from the step, instead of moving the place
property: From x = 3 with slope 1.7 and a step of 0.5 you went to -2.5. How far away is that from 3?
concept: A walk goes on from where it stands. Which number should your calculation begin with?
place: Look at the minus in your fixed_step. What stands on its left?
teacher: sign·step − x.
"""


def fixed_step(x, gradx, step):
    sign = 1 if gradx > 0 else -1 if gradx < 0 else 0
    return sign * step - x
