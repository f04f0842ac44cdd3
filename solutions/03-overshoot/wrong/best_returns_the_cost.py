"""Returns the lowest cost.

behaves like: a function that hands back how low the best walk gets, not where it starts
property: Asked about the starts 6, -1 and 4 you returned -1.2797. Is that one of the three?
concept: The walk that ends lowest is found. What did the caller want to know about it?
place: Look at the name that you return. Is it a place, or a height?
teacher: the lowest cost is returned in place of the start.
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(f(find_min(df, start, learning_rate, steps)[-1]) for start in starts)
