"""Compares the average cost of the walks.

behaves like: a choice of the walk that is lowest on average
property: With the large learning rates you chose a walk that is low on average. Is it the lowest at
    its end?
concept: How a walk has been on the way does not count here. Which of its places does?
place: Look for a sum or a mean in your best_start. Over which places does it run?
teacher: the mean (or the sum) of f over the whole path.
"""


def best_start(df, f, starts, learning_rate, steps):
    def mean(start):
        path = find_min(df, start, learning_rate, steps)
        return sum(f(w) for w in path) / len(path)

    return min(starts, key=mean)
