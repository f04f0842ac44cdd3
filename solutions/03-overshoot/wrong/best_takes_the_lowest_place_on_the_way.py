"""Chooses the walk that came lowest at any time.

behaves like: a choice of the walk that was lowest at any time, even if it went up again
property: With the large learning rates you chose a walk that was very low once, and went up again.
    Does it end low, too?
concept: A walk that overshoots may leave a good place behind. Which of its places counts here?
place: Look at which places of a path you ask f about. Is it all of them, or the last?
teacher: min over the whole path.
"""


def best_start(df, f, starts, learning_rate, steps):
    best = None
    lowest = float("inf")
    for start in starts:
        for w in find_min(df, start, learning_rate, steps):
            if f(w) < lowest:
                best, lowest = start, f(w)
    return best
