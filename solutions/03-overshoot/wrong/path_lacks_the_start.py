"""Leaves the start out of the path.

behaves like: a path without its first place
property: For one step from 4 your path was [3.4]. Where did that walk begin?
concept: A path holds the start and every place after it. How many numbers are there if three steps
    are taken?
place: Follow your list from its first line to the return. Where should the start be, and is it
    there?
teacher: the path begins with the place after the first step.
"""


def find_min(df, w0, learning_rate, steps):
    path = []
    w = w0
    for _ in range(steps):
        w = w - learning_rate * df(w)
        path.append(w)
    return path
