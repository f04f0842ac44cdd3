"""Compares the last place but one.

behaves like: a choice by where the walks are one step before their end
property: With the large learning rates you chose the walk that was lowest one step before the end.
    Was it lowest at the end, too?
concept: With all steps taken, the walk is at its last place. Which place of the path do you look
    at?
place: Look at the index with which you take a place out of the path, or at the number of steps that
    you ask for. Is one missing?
teacher: path[-2], path[steps − 1], or find_min with steps − 1.
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=lambda start: f(find_min(df, start, learning_rate, steps - 1)[-1]))
