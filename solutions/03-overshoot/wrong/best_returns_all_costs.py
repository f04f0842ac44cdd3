"""Returns the costs of all walks.

behaves like: a function that hands back how all walks end, where one start belongs
property: Asked about the starts 6, -1 and 4 you returned three numbers, the costs at the three
    ends. Which start is the best, then?
concept: The costs are what the choice is made by. What is still missing after they are known?
place: Look at what stands after return. Is it a list or one of the starts?
teacher: the list of costs is returned; nothing is chosen.
"""


def best_start(df, f, starts, learning_rate, steps):
    return [f(find_min(df, start, learning_rate, steps)[-1]) for start in starts]
