"""Returns the old place together with the new one.

behaves like: a function that hands back two values, where one number belongs
property: Called with x = 3, slope 1.7 and a step of 0.5 your fixed_step gave back two values. Which
    of them is the new place?
concept: The next step starts from what this one returned. Can it start from two values at once?
place: Look at what stands after return. Is there a comma?
teacher: (x, new x): a tuple.
"""


def fixed_step(x, gradx, step):
    new_x = x
    if gradx > 0:
        new_x = x - step
    elif gradx < 0:
        new_x = x + step
    return x, new_x
