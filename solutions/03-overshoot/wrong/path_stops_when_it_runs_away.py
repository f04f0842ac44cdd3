"""Stops when it is more than a million away from 0.

behaves like: a walk that stops when it is very far away
property: On x² + 5, from 7 with learning rate 100, your path ended beyond a million. How many steps
    had it been asked for?
concept: The path holds steps + 1 places, wherever they lie. Why are there fewer in yours?
place: Look at each condition in your find_min, that of its loop too. Under which one is no place
    written down?
teacher: stops at |w| > 1e6 or so.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
        if abs(path[-1]) > 1e6:
            break
    return path
