"""Leaves the last start out.

behaves like: a choice among all starts but the last
property: Asked about the starts 6, -1 and 4 you chose -1, but the walk from 4 ends lower. Has 4
    walked at all?
concept: Every start has its walk. At which one does your loop end?
place: Look at which starts your loop, or your choice, runs over. Is the last one among them?
teacher: range(len(starts) - 1) or starts[:-1].
"""


def best_start(df, f, starts, learning_rate, steps):
    best, lowest = None, float("inf")
    for k in range(len(starts) - 1):
        cost = f(find_min(df, starts[k], learning_rate, steps)[-1])
        if cost < lowest:
            best, lowest = starts[k], cost
    return best
