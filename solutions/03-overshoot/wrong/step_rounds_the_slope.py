"""Rounds the slope to a whole number first.

behaves like: a walker to whom every slope between -0.5 and 0.5 looks flat
property: From x = -4 with slope -0.3 and a step of 1.5 you stayed at -4. Is the ground flat there?
concept: Only the sign of the slope counts, and -0.3 has one. Where did yours get lost?
place: Look for round( ) in your fixed_step. What does it make of a slope of -0.3?
teacher: round(gradx): slopes below ½ in size are taken for 0.
"""


def fixed_step(x, gradx, step):
    slope = round(gradx)
    if slope > 0:
        return x - step
    if slope < 0:
        return x + step
    return x
