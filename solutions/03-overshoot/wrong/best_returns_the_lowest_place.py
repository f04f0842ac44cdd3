"""Returns the lowest place of all walks.

behaves like: a function that hands back the lowest place that any walk has passed
property: Asked about the starts 6, -1 and 4, you returned 2.98, and other times a place in the
    middle of a walk. Is that one of the starts?
concept: Two things were asked for: which walk ends lowest, and where that walk began. Which of them
    is in your answer?
place: Look at the name that you return. Which places can it stand for?
teacher: min over all places of all paths, and the place is returned.
"""


def best_start(df, f, starts, learning_rate, steps):
    places = []
    for start in starts:
        places += find_min(df, start, learning_rate, steps)
    return min(places, key=f)
