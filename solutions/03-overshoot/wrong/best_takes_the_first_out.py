"""Finds the best start, but takes the first one out of the caller's list.

behaves like: a function that takes the first start out of the caller's list
property: The list [6, -1, 4] that you were handed was [-1, 4] afterwards. Who else may still need
    the 6?
concept: What is taken out of a list is gone for everybody who holds it. How can you look at an item
    without that?
place: Look for pop(0), remove( ) or del in your best_start. On which list does it work?
teacher: best = starts.pop(0), then the others are compared with it.
"""


def best_start(df, f, starts, learning_rate, steps):
    best = starts.pop(0)
    lowest = f(find_min(df, best, learning_rate, steps)[-1])
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            best, lowest = start, cost
    return best
