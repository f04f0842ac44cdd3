"""Rounds the new place to one decimal.

behaves like: a walker who rounds every place to one decimal
property: From x = -2 with slope 6 and a step of 0.25 you went to -2.2. How long was that step?
concept: Rounding is for printing. What happens to a small step if every place is rounded?
place: Look for round( ) or an f-string in your fixed_step. What gets lost there?
teacher: round(…, 1).
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        x = x - step
    elif gradx < 0:
        x = x + step
    return round(x, 1)
