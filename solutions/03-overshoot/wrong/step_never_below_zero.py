"""Never goes below x = 0.

behaves like: a walker who cannot get below x = 0
property: From x = -2 with slope 6 and a step of 0.25 you went to 0. Which way does the ground fall
    there?
concept: A place may lie on either side of 0. What does your function do with a place below it?
place: Look for max( ) or abs( ), or for an if about x. Which places does it keep out?
teacher: max(0, …).
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        x = x - step
    elif gradx < 0:
        x = x + step
    return max(0, x)
