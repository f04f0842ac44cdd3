"""Sorts the path.

behaves like: a path in the order of the numbers, not of the walk
property: For one step from 4 your path was [3.4, 4], for one from -1 it was [-1, 0.8]. Which of
    them were the starts?
concept: A path is in the order of the walk: the start first, the end last. In which order is yours?
place: Look for sort( ) or sorted( ), or for a set. What does it do to the order of your places?
teacher: sorted(path).
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
    return sorted(path)
