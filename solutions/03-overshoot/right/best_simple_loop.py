"""Loops over indices and remembers the best so far."""


def best_start(df, f, starts, learning_rate, steps):
    best_index = 0
    best_cost = f(find_min(df, starts[0], learning_rate, steps)[-1])
    for i in range(1, len(starts)):
        cost = f(find_min(df, starts[i], learning_rate, steps)[-1])
        print(starts[i], "->", cost)
        if cost < best_cost:
            best_index, best_cost = i, cost
    return starts[best_index]
