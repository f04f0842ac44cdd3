"""Walks inside a comprehension, with a walrus."""


def find_min(df, w0, learning_rate, steps):
    w = w0
    return [w0] + [w := w - learning_rate * df(w) for _ in range(steps)]
