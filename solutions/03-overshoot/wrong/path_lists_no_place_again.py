"""Leaves places out that are the same as before.

behaves like: a walk whose path lacks the places where nothing moves any more
property: On x² + 5, from 3 with learning rate 0.5, your path holds 3 and 0, and no 0 after that.
    How many steps had it been asked for?
concept: The path holds steps + 1 places, even if the last ones are the same. Which of them does
    yours leave out?
place: Look at each line that can end the walk or keep a place out of the path. What does it do with
    a place that is the same as before?
teacher: stops if new == w, or appends only if w is not in the path.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        w = path[-1] - learning_rate * df(path[-1])
        if w == path[-1]:
            break
        path.append(w)
    return path
