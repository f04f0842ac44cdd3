"""Calls itself for the rest of the walk."""


def find_min(df, w0, learning_rate, steps):
    if steps == 0:
        return [w0]
    return [w0] + find_min(df, w0 - learning_rate * df(w0), learning_rate, steps - 1)
