"""Stops where the slope is exactly 0.

behaves like: a walk that stops where the slope is exactly 0
property: On x² + 5, from 3 with learning rate 0.5, your walk came to 0 with its first step and
    ended there. How many steps had it been asked for?
concept: The path holds steps + 1 places, even if the last ones are the same. Why are there fewer in
    yours?
place: Look at each condition in your find_min, that of its loop too. Under which one is no place
    written down?
teacher: if df(w) == 0: break, or `while … and df(w) != 0`.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        if df(path[-1]) == 0:
            break
        path.append(path[-1] - learning_rate * df(path[-1]))
    return path
