"""Returns the new place without its sign.

behaves like: a walker who lands on the right of 0 even where the way leads to the left of it
property: From x = -2 with slope 6 and a step of 0.25 you went to 2.25. How far away is that?
concept: A place below 0 is a place like any other. What takes its sign away?
place: Look for abs( ) in your fixed_step. What is inside it?
teacher: abs of the whole result.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        x = x - step
    elif gradx < 0:
        x = x + step
    return abs(x)
