"""Hands nothing back (it may print the start).

behaves like: a function that hands nothing back: its result is None
property: Asked about the starts 6, -1 and 4 your best_start gave back None. Where did the best
    start go?
concept: What a function works out or prints stays inside it, unless it hands it back. How does the
    caller get hold of yours?
place: Look at the last line of your best_start. What does it hand to the line that called it?
teacher: no return, or a name that never gets a value other than None.
"""


def best_start(df, f, starts, learning_rate, steps):
    best, lowest = None, float("inf")
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            best, lowest = start, cost
    print(best)
