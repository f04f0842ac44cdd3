"""Never crosses x = 0.

behaves like: a walker who stops at x = 0 instead of crossing it
property: From x = 1 with slope 2.5 and a step of 3 you went to 0. How long was that step?
concept: There is nothing special about x = 0: the valley may be on the other side. What holds your
    walker back?
place: Look for a 0 in your fixed_step that is not compared with the slope. What is it doing there?
teacher: the new place is cut off at 0 on its way across.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        new_x = x - step
    elif gradx < 0:
        new_x = x + step
    else:
        new_x = x
    if x * new_x < 0:
        return 0
    return new_x
