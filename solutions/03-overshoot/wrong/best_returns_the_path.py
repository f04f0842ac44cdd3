"""Returns the whole path of the best walk.

behaves like: a function that hands back the whole best walk, where its start belongs
property: Asked about the starts 6, -1 and 4 you returned three numbers, the path from 4. Which of
    them did the caller want?
concept: A path holds the start and all that follows. How is the start alone got out of it?
place: Look at what stands after return. Is it a path or a number?
teacher: the path is returned in place of the start.
"""


def best_start(df, f, starts, learning_rate, steps):
    paths = [find_min(df, start, learning_rate, steps) for start in starts]
    return min(paths, key=lambda path: f(path[-1]))
