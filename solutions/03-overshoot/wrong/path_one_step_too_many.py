"""Takes one step too many.

behaves like: a walk with one step more than asked for
property: For one step from 4 your path was [4, 3.4, 2.98]. How many steps are these?
concept: Three places on a path have two steps between them. How many steps lie between the places
    of yours?
place: Look at how often your loop runs. How many times is that for steps = 1?
teacher: range(steps + 1) with the start in the path: steps + 2 places.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps + 1):
        path.append(path[-1] - learning_rate * df(path[-1]))
    return path
