"""Leaves the last place out of the path.

behaves like: a path without its last place
property: For one step from 4 your path was [4]. Where did that step lead?
concept: A path holds the start and every place after it. How many numbers are there if three steps
    are taken?
place: For a walk of one step, count the rounds of your loop and the places that are written down.
    Which one is missing?
teacher: the path has steps places: either the last place is not kept, or one step too few is taken.
"""


def find_min(df, w0, learning_rate, steps):
    path = []
    w = w0
    for _ in range(steps):
        path.append(w)
        w = w - learning_rate * df(w)
    return path
