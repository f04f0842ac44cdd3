"""Returns the largest start.

behaves like: a choice of the largest number among the starts
property: Asked about the starts 6, -1 and 4 you chose 6, the largest number. Does its walk end
    lowest?
concept: A large number lies on the right, whatever its height. What does it take to know how low a
    walk ends?
place: Look at what max( ) or your comparison compares. Is it the starts themselves?
teacher: max(starts).
"""


def best_start(df, f, starts, learning_rate, steps):
    return max(starts)
