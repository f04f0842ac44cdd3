"""Chooses the walk that ends highest.

behaves like: a choice of the walk that ends highest
property: Asked about the starts 6, -1 and 4 you chose 6, whose walk ends at a cost of 0.88. Is
    there one that ends lower?
concept: Lower is better here. Which of two walks does your comparison like more?
place: Look at your comparison: max or min, < or >. Which way does it point?
teacher: max instead of min.
"""


def best_start(df, f, starts, learning_rate, steps):
    return max(starts, key=lambda start: f(find_min(df, start, learning_rate, steps)[-1]))
