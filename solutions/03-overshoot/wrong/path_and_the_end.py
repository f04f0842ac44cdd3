"""Returns the path together with the last place.

behaves like: a function that hands back two things, the path and the last place
property: For one step from 4 you returned two things, the path and 3.4. Is the last place not in
    the path already?
concept: The caller asked for the path alone. What else does yours hand back?
place: Look at what stands after return. Is there a comma?
teacher: (path, w): a tuple.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    path = [w0]
    for _ in range(steps):
        w = w - learning_rate * df(w)
        path.append(w)
    return path, w
