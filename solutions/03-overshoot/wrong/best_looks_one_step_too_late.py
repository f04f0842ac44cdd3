"""Walks one step too many.

behaves like: a choice by where the walks would be after one step more
property: With the large learning rates you chose the walk that would be lowest after one step more.
    Was it lowest after the steps that were asked for?
concept: The caller says how many steps a walk has. How many do yours have?
place: Look at what you hand to find_min as steps. Is it changed on the way?
teacher: steps + 1.
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=lambda start: f(find_min(df, start, learning_rate, steps + 1)[-1]))
