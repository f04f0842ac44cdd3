"""Looks it up among the borders."""

from bisect import bisect_left

BORDERS = [0, 0.5, 1]
AT = ["stays", "arrives", "bounces"]
BETWEEN = ["diverges", "shrinks", "alternates", "diverges"]


def regime(learning_rate):
    k = bisect_left(BORDERS, learning_rate)
    if learning_rate in BORDERS:
        return AT[k]
    return BETWEEN[k]
