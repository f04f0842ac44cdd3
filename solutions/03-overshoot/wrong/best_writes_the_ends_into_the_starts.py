"""Overwrites the starts with the ends.

behaves like: a function that overwrites the caller's starts with the ends of the walks
property: Asked about the starts 6, -1 and 4 you returned 2.98, and the caller's list had changed.
    Where are the starts now?
concept: What is written into a list that you were lent is seen by everybody who holds it. Where
    else could the ends be kept?
place: Look for a line that puts something into starts[…]. What stood there before?
teacher: starts[k] = end in place; the end is returned as well.
"""


def best_start(df, f, starts, learning_rate, steps):
    for k in range(len(starts)):
        starts[k] = find_min(df, starts[k], learning_rate, steps)[-1]
    return min(starts, key=f)
