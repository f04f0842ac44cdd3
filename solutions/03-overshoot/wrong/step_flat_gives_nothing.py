"""Hands nothing back where the ground is flat.

behaves like: a function that hands nothing back where the slope is 0
property: At x = 3 with slope 0 your fixed_step gave back None. Where is the walker now?
concept: A slope is above 0, below 0, or 0. What does your function return in the third case?
place: Look at the end of your fixed_step. What is returned if none of the conditions holds?
teacher: the case of slope 0 is missing; the function ends without return.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        return x - step
    elif gradx < 0:
        return x + step
