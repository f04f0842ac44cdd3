"""Returns 0 where the ground is flat.

behaves like: a walker who jumps to x = 0 where the ground is flat
property: At x = 3 with slope 0 your fixed_step returned 0. How far away is that?
concept: On flat ground there is no move. At which place does that leave the walker?
place: Look at the case for slope 0. Is a move returned there, or a place?
teacher: returns 0 (the move) instead of x at slope 0.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        return x - step
    if gradx < 0:
        return x + step
    return 0
