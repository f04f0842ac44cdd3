"""Moves by twice the step.

behaves like: a walker who moves twice as far as asked
property: From x = 3 with slope 1.7 and a step of 0.5 you went to 2. How long was that step?
concept: One call takes one step of the given length. How many times does yours move?
place: Follow x through your fixed_step, line by line. Where does it change a second time?
teacher: the step is taken twice.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        x -= 2 * step
    elif gradx < 0:
        x += 2 * step
    return x
