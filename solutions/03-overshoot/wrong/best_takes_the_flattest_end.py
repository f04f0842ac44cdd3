"""Chooses the walk that ends where it is flattest.

behaves like: a choice of the walk that ends on the flattest ground
property: With the large learning rates you chose a walk that ends on flat ground. Is it the lowest
    end, too?
concept: The ground is flat at the bottom of every valley, deep or not. What tells a deep one from a
    shallow one?
place: Look at what you compare. Is it the slope at the end, or the cost there?
teacher: |df(end)| is compared in place of f(end).
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=lambda start: abs(df(find_min(df, start, learning_rate, steps)[-1])))
