"""Leaves the first start out.

behaves like: a choice among all starts but the first
property: In some contests the first start would have won, and you chose another. Has the first one
    walked?
concept: Every start has its walk. At which one does your loop begin?
place: Look at which starts your loop, or your choice, runs over. Is the first one among them?
teacher: range(1, len(starts)) or starts[1:].
"""


def best_start(df, f, starts, learning_rate, steps):
    best, lowest = None, float("inf")
    for k in range(1, len(starts)):
        cost = f(find_min(df, starts[k], learning_rate, steps)[-1])
        if cost < lowest:
            best, lowest = starts[k], cost
    return best
