"""Rounds every place to two decimals and goes on from there.

behaves like: a walk that rounds every place to two decimals before it goes on
property: From 1.2 with learning rate 0.59 your walk went to exactly 0.89. What became of the other
    decimals?
concept: Rounding is for printing. What happens to a short step if every place is rounded?
place: Look for round( ) or an f-string in your find_min. What gets lost there?
teacher: round(…, 2) in every step; short steps are lost for good.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(round(path[-1] - learning_rate * df(path[-1]), 2))
    return path
