"""Compares every walk with the one before it only.

behaves like: a choice of the last start whose walk ends lower than the walk before it
property: In some contests you chose a start that beats its neighbour in the list. Does it beat the
    others?
concept: The best so far may be several walks ago. With which walk is each new one compared in
    yours?
place: Look at the lowest cost in your loop. Does it change even when a walk is worse?
teacher: the cost to beat is replaced in every round.
"""


def best_start(df, f, starts, learning_rate, steps):
    best, before = None, float("inf")
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < before:
            best = start
        before = cost
    return best
