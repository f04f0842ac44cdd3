"""Writes the start down twice.

behaves like: a path in which the start stands twice
property: For one step from 4 your path was [4, 4, 3.4]. How often did the walk stand at its start?
concept: Each place of the walk stands in the path once. Which line puts the start in, and which one
    does so again?
place: Look at your list before the loop, and at the first thing that the loop adds. Are they the
    same?
teacher: the list begins with w0; then steps + 1 rounds append before they move.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    path = [w0]
    for _ in range(steps + 1):
        path.append(w)
        w = w - learning_rate * df(w)
    return path
