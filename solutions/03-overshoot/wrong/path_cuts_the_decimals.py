"""Cuts the decimals off every place.

behaves like: a walk that can only stand on whole numbers
property: For one step from 4 your path was [4, 3]. What became of the part after the point?
concept: A place may lie between two whole numbers. What turns yours into whole ones?
place: Look for int( ) or // in your find_min. What does it cut off?
teacher: int(…) in every step.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(int(path[-1] - learning_rate * df(path[-1])))
    return path
