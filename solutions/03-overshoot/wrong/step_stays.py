"""Returns x as it was.

behaves like: a walker who never moves
property: From x = 3 with slope 1.7 and a step of 0.5 you stayed at 3. What became of the step?
concept: A name that is worked out and not handed back is lost. Which name holds your new place?
place: Look at what stands after return. Is it the old place or the new one?
teacher: x is returned unchanged; the new place is dropped.
"""


def fixed_step(x, gradx, step):
    new_x = x
    if gradx > 0:
        new_x -= step
    elif gradx < 0:
        new_x += step
    return x
