"""Returns the move, not the new place.

behaves like: a function that hands back the move alone, without the place
property: From x = 3 with slope 1.7 and a step of 0.5 you returned -0.5. Is that a place half a step
    away from 3?
concept: The caller wants to know where the step leads. Where did it start from?
place: Look at what stands after return. Where does x come in?
teacher: only −step or +step is returned.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        return -step
    if gradx < 0:
        return step
    return 0
