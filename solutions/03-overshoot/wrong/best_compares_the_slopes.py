"""Compares the slopes at the ends.

behaves like: a choice of the walk whose end has the smallest slope
property: Asked about the starts 6, -1 and 4 you chose -1, whose walk ends on a slope below 0. Does
    a slope say how low a place is?
concept: df tells how steep a place is, f tells how high. Which of them should be compared?
place: Look at the function that you ask about the end of each walk. Is it df or f?
teacher: df(end) in place of f(end).
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=lambda start: df(find_min(df, start, learning_rate, steps)[-1]))
