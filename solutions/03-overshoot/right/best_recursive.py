"""Lets the first start meet the winner of the rest."""


def best_start(df, f, starts, learning_rate, steps):
    first, *rest = starts
    if not rest:
        return first
    other = best_start(df, f, rest, learning_rate, steps)
    costs = [f(find_min(df, w, learning_rate, steps)[-1]) for w in (first, other)]
    return first if costs[0] <= costs[1] else other
