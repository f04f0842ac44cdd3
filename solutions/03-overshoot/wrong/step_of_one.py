"""Always takes a step of 1.

behaves like: a walker whose steps are all of length 1, whatever step is asked for
property: From x = 3 with slope 1.7 and a step of 0.5 you went to 2. Would a step of 0.25 have led
    anywhere else?
concept: The caller says how long the step is. What does your function do with that number?
place: Look for step inside your fixed_step. Where does it decide how far you go?
teacher: the length is 1: only the sign is used, step is not.
"""


def fixed_step(x, gradx, step):
    sign = (gradx > 0) - (gradx < 0)
    return x - sign
