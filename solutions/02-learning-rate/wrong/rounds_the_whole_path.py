"""Rounds all places in the end.

behaves like: a walk that is written down with two decimals, its start as well
property: Called with start 0.004 your path begins with 0. Is that where the walk started?
concept: Rounding is for people who read a number. Should a path hold the places, or what is left of
    them?
place: Look at the line that returns the path. Does round( ) belong there?
teacher: [round(x, 2) for x in path] or np.round(path, 2).
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
    return [round(place, 2) for place in path]
