"""Returns the position in the list.

behaves like: a function that hands back the position of the best start in the list
property: Asked about the starts 6, -1 and 4 you returned 2. Is that one of the three?
concept: The position in a list says where to look. What is to be found there?
place: Look at what stands after return. Is it a start, or an index?
teacher: the index (argmin) is returned in place of the start.
"""


def best_start(df, f, starts, learning_rate, steps):
    costs = [f(find_min(df, start, learning_rate, steps)[-1]) for start in starts]
    return costs.index(min(costs))
