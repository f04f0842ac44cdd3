"""Chooses the cost that is nearest to 0.

behaves like: a choice of the walk whose cost ends nearest to 0
property: Asked about the starts 6, -1 and 4 you chose -1, whose walk ends at a cost of -0.379. Does
    one of the others end lower?
concept: A cost may be below 0, and then lower is still better. What does abs( ) make of such a
    cost?
place: Look for abs( ) or a square in your best_start. What is inside it?
teacher: |f(end)| is compared.
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=lambda start: abs(f(find_min(df, start, learning_rate, steps)[-1])))
