"""Keeps the best path and returns its first place."""


def best_start(df, f, starts, learning_rate, steps):
    best = None
    for start in starts:
        path = find_min(df, start, learning_rate, steps)
        if best is None or f(path[len(path) - 1]) < f(best[len(best) - 1]):
            best = path
    return best[0]
