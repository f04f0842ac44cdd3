"""Always returns the last start.

behaves like: a choice of the last start, whatever the walks do
property: Asked about 1.2 and 1.35, and then about -2.5, 0.4 and 1, you chose the last one each
    time. Is that where the lowest walk starts?
concept: A new start should win only if its walk ends lower than the best so far. When does it win
    in yours?
place: Follow what you return, from where it gets its value to the return. What has to happen before
    another start takes its place?
teacher: the lowest cost is never updated, or the loop's variable is returned after the loop.
"""


def best_start(df, f, starts, learning_rate, steps):
    lowest = float("inf")
    best = None
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            best = start
    return best
