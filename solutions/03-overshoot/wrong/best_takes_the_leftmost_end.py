"""Compares the places of the ends, not their heights.

behaves like: a choice of the walk that ends farthest to the left
property: Asked about the starts 6, -1 and 4 you chose -1, whose walk ends farthest to the left. Is
    it the lowest end, too?
concept: A small w lies on the left, a small cost lies low. Which of the two do you compare?
place: Look at what your comparison compares. Has f been asked about it?
teacher: the last w is compared, f is not used.
"""


def best_start(df, f, starts, learning_rate, steps):
    return min(starts, key=lambda start: find_min(df, start, learning_rate, steps)[-1])
