"""Puts the slope beside every place.

behaves like: a path with a pair of numbers, place and slope, where one number belongs
property: For one step from 4 your path held pairs, the first of them (4, 3). What is the second
    number of each pair?
concept: A path tells where the walk was, and nothing more. What more does yours tell?
place: Look at what you put into the list. Are there two numbers?
teacher: (w, df(w)) for every place.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    path = [(w, df(w))]
    for _ in range(steps):
        w = w - learning_rate * df(w)
        path.append((w, df(w)))
    return path
