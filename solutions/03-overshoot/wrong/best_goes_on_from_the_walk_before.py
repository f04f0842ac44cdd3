"""Lets each walk begin where the last one ended.

behaves like: one long walk, in which each part begins where the one before has ended
property: Asked about -2.5, 0.4 and 1 you chose 1. Where did your third walk really start?
concept: Each walk begins at its own start. Where do your second and your third begin?
place: Look at what you hand to find_min as its start. Is it the same name that you overwrite with
    the end?
teacher: the end of one walk is used as the start of the next.
"""


def best_start(df, f, starts, learning_rate, steps):
    best, lowest = None, float("inf")
    w = starts[0]
    for start in starts:
        w = find_min(df, w, learning_rate, steps)[-1]
        if f(w) < lowest:
            best, lowest = start, f(w)
    return best
