"""Rounds the places that it writes down.

behaves like: a walk that writes its places down with two decimals only
property: From 1.2 with learning rate 0.59 your path says 0.89, where the walk was at 0.891861. What
    became of the rest?
concept: Rounding is for printing. Can whoever calculates with your path get the lost digits back?
place: Look for round( ) in your find_min. What gets lost there?
teacher: round(…, 2) for the path only; the walk itself is right.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    path = [w0]
    for _ in range(steps):
        w = w - learning_rate * df(w)
        path.append(round(w, 2))
    return path
