"""Counts down in a while loop; append before the step, and the end at the end."""


def find_min(df, w0, learning_rate, steps):
    path = []
    w = w0
    left = steps
    while left > 0:
        path.append(w)
        gradient = df(w)
        w = w - learning_rate * gradient
        left -= 1
    path.append(w)
    return path
