"""Sorts a copy of its own."""


def best_start(df, f, starts, learning_rate, steps):
    mine = list(starts)
    mine.sort(key=lambda w: f(find_min(df, w, learning_rate, steps)[-1]))
    return mine.pop(0)
