"""Returns the last place only.

behaves like: a walk of which only the last place is kept
property: For one step from 4 you returned one number, 3.4. Where is the place that the walk started
    from?
concept: A path is a list with the start and the place after every step. How many numbers does it
    hold after one step?
place: Look at what stands after return. Is it the last place, or a list of all of them?
teacher: the last w is returned, no path.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    for _ in range(steps):
        w = w - learning_rate * df(w)
    return w
