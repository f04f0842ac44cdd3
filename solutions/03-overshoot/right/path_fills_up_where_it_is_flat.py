"""Where the slope is exactly 0, writes the rest of the path down at once."""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    while len(path) <= steps:
        gradient = df(path[-1])
        if gradient == 0:
            return path + [path[-1]] * (steps + 1 - len(path))
        path.append(path[-1] - learning_rate * gradient)
    return path
