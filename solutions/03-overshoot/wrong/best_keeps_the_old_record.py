"""Keeps the lowest cost from the calls before.

behaves like: a search that must beat the records of all searches before it
property: In your first contest you chose well, in later ones you returned the winner of an earlier
    one. How did it get there?
concept: Each contest begins anew. What does yours remember from the one before?
place: Look for a name that lives outside your best_start. When is it set back?
teacher: best and lowest are globals that are never reset.
"""

best, lowest = None, float("inf")


def best_start(df, f, starts, learning_rate, steps):
    global best, lowest
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            best, lowest = start, cost
    return best
