"""Always goes to the left.

behaves like: a walker whose fixed steps all go to the left
property: From x = 3 with slope -4 and a step of 0.5 you went to 2.5. Is the ground lower there, or
    higher?
concept: The slope is below 0 where the ground falls to the right. Which way should a walker go
    then?
place: Look for the place where your fixed_step asks which sign the slope has. What happens where it
    is below 0?
teacher: minus whatever the slope is.
"""


def fixed_step(x, gradx, step):
    return x - step
