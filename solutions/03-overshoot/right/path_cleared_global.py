"""Reuses one list, emptied at the start of every walk."""

path = []


def find_min(df, w0, learning_rate, steps):
    path.clear()
    path.append(w0)
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
    return path
