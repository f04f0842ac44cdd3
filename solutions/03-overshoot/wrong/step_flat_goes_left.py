"""Goes left where the ground is flat.

behaves like: a walker who goes left where the ground is flat
property: At x = 3 with slope 0 you moved to the left. Is the ground lower on that side?
concept: Where the slope is 0, no side is lower than the other. What should a walker do there?
place: Look at the conditions in your fixed_step. Into which of them does a slope of 0 fall?
teacher: 0 falls into the case for slopes above 0 (>=, or an else).
"""


def fixed_step(x, gradx, step):
    if gradx >= 0:
        return x - step
    return x + step
