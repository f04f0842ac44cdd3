"""Walks for a hundred steps, whatever is asked for.

behaves like: a choice by walks of a hundred steps, however many are asked for
property: You chose the start that is best after a hundred steps. Would it have been best after
    three?
concept: The caller says how many steps a walk has. How many do yours have?
place: Look at what you hand to find_min as steps. Is it the number that came in?
teacher: steps = 100 is hard-coded.
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=lambda start: f(find_min(df, start, learning_rate, 100)[-1]))
