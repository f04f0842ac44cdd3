"""Takes one step even where none is asked for.

behaves like: a walk that takes a step even where none is asked for
property: For no steps from 3 your path held two places. How many steps lie between two places?
concept: A walk of no steps ends where it starts. Which line of yours takes a step all the same?
place: Follow your find_min with steps = 0, line by line. What has it asked before it takes its
    first step?
teacher: a loop that steps first and asks then (while True … break).
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    path = [w]
    while True:
        w = w - learning_rate * df(w)
        path.append(w)
        if len(path) > steps:
            return path
