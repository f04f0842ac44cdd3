"""Keeps one list for all walks.

behaves like: a path that begins with the places of all earlier walks
property: Your first path was right, the second one began with the first. Where did these places
    come from?
concept: Each walk has a path of its own. When is a new, empty one made in yours?
place: Look at where your list is made. Is that inside find_min, or outside of it or among its
    parameters?
teacher: one list (global, or a default argument) for all calls.
"""

path = []


def find_min(df, w0, learning_rate, steps):
    w = w0
    path.append(w)
    for _ in range(steps):
        w = w - learning_rate * df(w)
        path.append(w)
    return path
