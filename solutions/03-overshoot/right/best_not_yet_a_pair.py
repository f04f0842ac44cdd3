"""Asks whether there is a best pair so far; a pair is true even if its cost is 0."""


def best_start(df, f, starts, learning_rate, steps):
    best = ()
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if not best or cost < best[1]:
            best = (start, cost)
    return best[0]
