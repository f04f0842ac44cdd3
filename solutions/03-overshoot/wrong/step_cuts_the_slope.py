"""Makes the slope a whole number first.

behaves like: a walker to whom every slope between -1 and 1 looks flat
property: From x = -4 with slope -0.3 and a step of 1.5 you stayed at -4. Is the ground flat there?
concept: Only the sign of the slope counts, and -0.3 has one. Where did yours get lost?
place: Follow a slope of -0.3 through your fixed_step. Which line takes it for flat ground?
teacher: int(gradx): slopes below 1 in size are taken for 0.
"""


def fixed_step(x, gradx, step):
    slope = int(gradx)
    if slope > 0:
        return x - step
    if slope < 0:
        return x + step
    return x
