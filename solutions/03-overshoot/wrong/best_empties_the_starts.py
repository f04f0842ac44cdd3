"""Finds the best start, but empties the caller's list.

behaves like: a function that takes the starts out of the caller's list
property: The list [6, -1, 4] that you were handed was empty afterwards. Who else may still need it?
concept: What is taken out of a list is gone for everybody who holds it. How can you look at all its
    items without that?
place: Look for pop( ), remove( ) or del in your best_start. On which list does it work?
teacher: starts.pop() until nothing is left.
"""


def best_start(df, f, starts, learning_rate, steps):
    best, lowest = None, float("inf")
    while starts:
        start = starts.pop()
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            best, lowest = start, cost
    return best
