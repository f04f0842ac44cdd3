"""Begins with the height of the first start, before any walk.

behaves like: a search in which the first start itself takes part, without a walk
property: Asked about -7, 9 and 4.5, whose walks all run uphill, you returned -7. Which of these
    walks ends lowest?
concept: Only ends of walks are compared with each other. What is the very first end compared with
    in your search?
place: Look at the first value of the lowest cost. Is it the cost of a start or that of an end?
teacher: lowest = f(starts[0]).
"""


def best_start(df, f, starts, learning_rate, steps):
    best, lowest = starts[0], f(starts[0])
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            best, lowest = start, cost
    return best
