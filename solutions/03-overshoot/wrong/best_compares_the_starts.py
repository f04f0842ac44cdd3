"""Compares the starts instead of the ends.

behaves like: a choice of the lowest start, before anybody has walked
property: You choose the start that lies lowest itself. Is that always the one from which the walk
    gets lowest?
concept: A high start may lie above a deep valley, a low one may be the edge of a hill. Whose height
    should be compared?
place: Look at what you hand to f. Is it a start, or the last place of its walk?
teacher: the walks are not used: the start with the lowest cost is returned.
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=f)
