"""Finds the best start, but sorts the caller's list by size first.

behaves like: a function that leaves the caller's list of starts sorted by size
property: The list [6, -1, 4] that you were handed was [-1, 4, 6] afterwards. Who else may still
    need the old one?
concept: A list that is sorted in place is changed for everybody who holds it. Does your search need
    an order at all?
place: Look for sort( ) in your best_start. On which list is it called?
teacher: starts.sort() in place.
"""


def best_start(df, f, starts, learning_rate, steps):
    starts.sort()
    return min(starts, key=lambda start: f(find_min(df, start, learning_rate, steps)[-1]))
