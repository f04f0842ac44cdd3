"""Begins with a lowest cost like 1000 and finds nothing if all costs are above it.

behaves like: a search that takes no notice of walks that end very high
property: Asked about -7, 9 and 4.5, whose walks run away to very high costs, you returned None.
    Which of them ends lowest?
concept: A walk that runs away can end very high. With which cost can a search begin that any walk
    can beat?
place: Look at the number that a cost has to be below, before any walk is known. Which walks can
    come below it?
teacher: lowest = 1000 (or any other number up to some 10¹²), best = None.
"""


def best_start(df, f, starts, learning_rate, steps):
    best, lowest = None, 1000
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            best, lowest = start, cost
    return best
