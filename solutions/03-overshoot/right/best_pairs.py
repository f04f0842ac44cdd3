"""Compares pairs of cost and start."""


def best_start(df, f, starts, learning_rate, steps):
    return min((f(find_min(df, s, learning_rate, steps)[-1]), s) for s in starts)[1]
