"""Rounds every place to two decimals.

behaves like: a walk that knows two decimals only
property: From 1.2 with learning rate 0.59 your walk went to exactly 0.89. What became of the other
    decimals?
concept: Rounding is for printing. Can whoever calculates with your path get the lost decimals back?
place: Look for round( ) or an f-string in your find_min. What gets lost there?
teacher: round(…, 2), in every step or in the path only.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(round(path[-1] - learning_rate * df(path[-1]), 2))
    return path
