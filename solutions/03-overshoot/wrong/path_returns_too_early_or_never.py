"""Returns inside the loop, so that a walk of no steps has no path.

behaves like: a walk that ends after its first step, and hands nothing back if there is none
property: For three steps from 4 your path was [4, 3.4], and for none from 3 it was None. Where is
    the rest?
concept: A return ends the function at once, and a loop that never runs returns nothing. Where
    should yours stand?
place: Look for whatever can end your loop, a return first of all. When does it?
teacher: the only return is indented into the loop.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
        return path
