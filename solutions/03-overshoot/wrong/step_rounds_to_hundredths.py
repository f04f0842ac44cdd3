"""Rounds the new place to two decimals.

behaves like: a walker who rounds every place to two decimals
property: From x = 2.718 with slope 3.6 and a step of 0.00037 you went to 2.72. Is that to the left
    of 2.718?
concept: Rounding is for printing. What happens to a small step if every place is rounded?
place: Look for round( ) or an f-string in your fixed_step. What gets lost there?
teacher: round(…, 2).
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        x = x - step
    elif gradx < 0:
        x = x + step
    return round(x, 2)
