"""Walks with a learning rate of some hundredths, whatever is handed over.

behaves like: a choice by walks with a learning rate of some hundredths, where a larger one is
    handed over
property: Asked about 2.4, 8.4 and -0.3 with learning rate 0.59 you chose 2.4, which would win with
    0.03. Which start wins with 0.59?
concept: With a larger rate a walk may leave its valley, and another start may win. Which learning
    rate do your walks have?
place: Look at the learning rate with which your walks are taken. Where does it come from?
teacher: a learning rate from 0.01 to 0.06 is hard-coded, or a larger one is cut off there.
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=lambda start: f(find_min(df, start, 0.01, steps)[-1]))
