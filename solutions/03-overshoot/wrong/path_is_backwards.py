"""Returns the path from its end to its start.

behaves like: a path written from its end to its start
property: For one step from 4 your path was [3.4, 4]. Which of them was the start?
concept: A path is in the order of the walk: the start first, the end last. In which order is yours?
place: Look at how your list grows, and at what stands after return. Is something added at the
    front, or turned around?
teacher: the path is reversed.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.insert(0, path[0] - learning_rate * df(path[0]))
    return path
