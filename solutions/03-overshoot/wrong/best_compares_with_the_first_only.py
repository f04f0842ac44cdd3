"""Compares every walk with the first one only.

behaves like: a choice of the last start whose walk ends lower than the first one's
property: Asked about -2.5, 0.4 and 1 you chose 1. It beats -2.5, but does it beat 0.4?
concept: When a better walk is found, the next one has to beat that one. Which one does it have to
    beat in yours?
place: Look at the lines that run when a better walk is found. What do they change, and what do they
    leave as it was?
teacher: best is updated, lowest is not.
"""


def best_start(df, f, starts, learning_rate, steps):
    best = starts[0]
    lowest = f(find_min(df, best, learning_rate, steps)[-1])
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            best = start
    return best
