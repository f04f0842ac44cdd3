"""Returns where the best walk ends.

behaves like: a function that hands back where the best walk ends, not where it starts
property: Asked about the starts 6, -1 and 4 you returned 2.98. Is that one of the three?
concept: The walk that ends lowest is found. What did the caller want to know about it?
place: Look at the name that you return. Is it kept at the beginning of the walk, or at its end?
teacher: the end is returned in place of the start.
"""


def best_start(df, f, starts, learning_rate, steps):
    ends = [find_min(df, start, learning_rate, steps)[-1] for start in starts]
    return min(ends, key=f)
