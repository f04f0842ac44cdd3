"""Keeps the costs in a dictionary."""


def best_start(df, f, starts, learning_rate, steps):
    costs = {}
    for start in starts:
        path = find_min(df, start, learning_rate, steps)
        costs[start] = f(path[-1])
    return min(costs, key=costs.get)
