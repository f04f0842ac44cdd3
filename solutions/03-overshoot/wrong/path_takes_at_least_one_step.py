"""Takes one step even where none is asked for.

behaves like: a walk that takes a step even where none is asked for
property: For no steps from 3 your path held two places. How many steps lie between two places?
concept: A walk of no steps ends where it starts. What happens in yours before anybody has counted?
place: Look at where your find_min asks whether it has walked far enough. Is that before the first
    step or after it?
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
