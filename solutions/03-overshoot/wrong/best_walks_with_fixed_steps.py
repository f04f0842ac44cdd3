"""Walks with fixed steps.

behaves like: a choice by walks with fixed steps, each as long as the learning rate
property: With large learning rates you chose the start that is best for walks with steps of one
    length. Are these the walks that were asked for?
concept: This file has two ways to walk, and they end at different places. Which one belongs here?
place: Look at the function that takes the steps in your best_start. Is it the one with fixed steps?
teacher: fixed_step(x, df(x), learning_rate) in place of find_min.
"""


def best_start(df, f, starts, learning_rate, steps):
    def end(start):
        for _ in range(steps):
            start = fixed_step(start, df(start), learning_rate)
        return f(start)

    return min(starts, key=end)
