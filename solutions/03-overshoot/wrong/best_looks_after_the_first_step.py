"""Compares the walks after their first step.

behaves like: a choice by where the walks are after one single step
property: You chose the start that is lowest after one step. Is its walk the lowest at the end, too?
concept: A good first step may lead into a poor valley. After how many steps should the walks be
    compared?
place: Look at the index with which you take a place out of the path, or at the number of steps that
    you ask for. Which place is it?
teacher: path[1], or find_min with one step.
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=lambda start: f(find_min(df, start, learning_rate, steps)[1]))
