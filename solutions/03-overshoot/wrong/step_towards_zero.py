"""Goes towards x = 0, whatever the slope says.

behaves like: a walker who always goes towards x = 0
property: From x = 3 with slope -4 and a step of 0.5 you went to 2.5. Is the ground lower there, or
    higher?
concept: The lowest place is not always at 0. What tells you on which side the ground is lower?
place: Look at the condition in your fixed_step. Which variable's sign does it ask for?
teacher: the sign of x is used in place of the slope's.
"""


def fixed_step(x, gradx, step):
    if x > 0:
        return x - step
    return x + step
