"""Returns the best start together with its cost.

behaves like: a function that hands back two values, the start and its cost, where one belongs
property: Asked about the starts 6, -1 and 4 you returned two numbers, the first of them 4. What is
    the second one for?
concept: The caller asked for the start alone. What else does yours hand back?
place: Look at what stands after return. Is there a comma?
teacher: (start, cost): a tuple.
"""


def best_start(df, f, starts, learning_rate, steps):
    best, lowest = None, float("inf")
    for start in starts:
        cost = f(find_min(df, start, learning_rate, steps)[-1])
        if cost < lowest:
            best, lowest = start, cost
    return best, lowest
