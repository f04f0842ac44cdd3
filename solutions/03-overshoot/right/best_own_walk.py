"""Walks by itself, without a path."""


def best_start(df, f, starts, learning_rate, steps):
    lowest = None
    for start in starts:
        w = start
        for _ in range(steps):
            w = w - learning_rate * df(w)
        if lowest is None or f(w) < lowest:
            lowest = f(w)
            best = start
    return best
