"""Finds the best start, but sorts the caller's list.

behaves like: a function that leaves the caller's list of starts in another order
property: The list [6, -1, 4] that you were handed was in another order afterwards. Who else may
    still need the old one?
concept: A list that is sorted in place is changed for everybody who holds it. How can you get an
    order without changing it?
place: Look for sort( ) or reverse( ) in your best_start. On which list is it called?
teacher: starts.sort(key=…) in place.
"""


def best_start(df, f, starts, learning_rate, steps):
    starts.sort(key=lambda start: f(find_min(df, start, learning_rate, steps)[-1]))
    return starts[0]
