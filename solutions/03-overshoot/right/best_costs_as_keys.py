"""Keeps the starts in a dictionary, by their costs to the last digit."""


def best_start(df, f, starts, learning_rate, steps):
    found = {f(find_min(df, start, learning_rate, steps)[-1]): start for start in starts}
    return found[min(found)]
