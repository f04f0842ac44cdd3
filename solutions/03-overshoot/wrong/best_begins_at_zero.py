"""Begins with a lowest cost of 0 and finds nothing if all costs are above it.

behaves like: a search that takes notice only of walks that end below 0
property: Asked about -2.5, 0.4 and 1, whose walks end at costs above 0, you returned None. Which of
    them ends lowest?
concept: The lowest of all costs may be above 0. With which cost can a search begin that any walk
    can beat?
place: Look at the number that a cost has to be below, before any walk is known. Which walks can
    come below it?
teacher: lowest = 0, best = None.
"""


def best_start(df, f, starts, learning_rate, steps):
    best, lowest = None, 0
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            best, lowest = start, cost
    return best
