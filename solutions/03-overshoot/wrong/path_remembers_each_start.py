"""Remembers one path for each start.

behaves like: a function that knows one path for each start, whatever else it is asked
property: For one step from 4 your path was right, for three steps from 4 it was still the same. Did
    the number of steps make a difference?
concept: An answer that is kept for later belongs to the whole question. Which parts of the question
    does yours look at?
place: Look for a dictionary or a cache. What is the key in it?
teacher: paths are kept by w0 alone.
"""

known = {}


def find_min(df, w0, learning_rate, steps):
    if w0 not in known:
        path = [w0]
        for _ in range(steps):
            path.append(path[-1] - learning_rate * df(path[-1]))
        known[w0] = path
    return known[w0]
