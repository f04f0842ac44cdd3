"""Stops as soon as the slope changes its sign.

behaves like: a walk that stops as soon as it has overshot
property: From 1.2 with learning rate 0.59 and 5 steps your path ends early, after the slope has
    changed its sign. How many steps did it take?
concept: A walk takes all the steps that it is asked for, even if they lead past the minimum. What
    makes yours stop?
place: Look for break, or for a return inside your loop. Under which condition does it stop the
    walk?
teacher: stops when the slope changes its sign.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
        if df(path[-1]) * df(path[-2]) < 0:
            break
    return path
