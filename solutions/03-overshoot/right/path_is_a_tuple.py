"""Returns a tuple."""


def find_min(df, w0, learning_rate, steps):
    path = (w0,)
    while len(path) <= steps:
        path += (path[-1] - learning_rate * df(path[-1]),)
    return path
