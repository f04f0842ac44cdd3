"""Walks with learning rate 0.1, whatever is handed over.

behaves like: a choice by walks with learning rate 0.1, whatever learning rate is handed over
property: You chose the start that is best with learning rate 0.1. Would another learning rate make
    a difference?
concept: With a larger rate a walk may leave its valley, and another start may win. Which learning
    rate do your walks have?
place: Look at what you hand to find_min as the learning rate. Is it the one that came in?
teacher: η = 0.1 is hard-coded.
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=lambda start: f(find_min(df, start, 0.1, steps)[-1]))
