"""Always takes a step of 0.1.

behaves like: a walker whose steps are all of length 0.1, whatever step is asked for
property: From x = 3 with slope 1.7 and a step of 0.5 you went to 2.9. Would a step of 0.25 have led
    anywhere else?
concept: The caller says how long the step is. What does your function do with that number?
place: Look for the number 0.1 in your fixed_step. What is it doing there?
teacher: the length is hard-coded as 0.1.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        return x - 0.1
    if gradx < 0:
        return x + 0.1
    return x
