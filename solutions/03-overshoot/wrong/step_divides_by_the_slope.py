"""Makes the step shorter where it is steeper.

behaves like: a walker whose steps are shorter where the ground is steeper
property: From x = 3 with slope 1.7 and a step of 0.5 you moved by 0.294118. How long should that
    step have been?
concept: To get rid of a number's size and keep its sign, you can divide it by something. By what
    did you divide?
place: Look at the division in your fixed_step. What does it give for a slope of 4, and for one of
    8?
teacher: −step/g: the slope's size is divided by instead of being cancelled. It also stops at slope
    0.
"""


def fixed_step(x, gradx, step):
    return x - step / gradx
