"""Returns the smallest start.

behaves like: a choice of the smallest number among the starts
property: Asked about the starts 6, -1 and 4 you chose -1, the smallest number. Does its walk end
    lowest?
concept: A small number lies on the left, not necessarily low. What does it take to know how low a
    walk ends?
place: Look at what min( ) or your comparison compares. Is it the starts themselves?
teacher: min(starts).
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts)
