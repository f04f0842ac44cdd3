"""Always goes to the right.

behaves like: a walker whose fixed steps all go to the right
property: From x = 3 with slope 1.7 and a step of 0.5 you went to 3.5. Is the ground lower there, or
    higher?
concept: The slope is above 0 where the ground rises to the right. Which way should a walker go
    then?
place: Look for the place where your fixed_step asks which sign the slope has. What happens where it
    is above 0?
teacher: plus whatever the slope is.
"""


def fixed_step(x, gradx, step):
    return x + step
