"""Keeps its first path and returns it ever after.

behaves like: a function that gives back its first path, whatever is asked later
property: Called with start 3 and then with start -4 your function gave back the same path. Did both
    walks start at one place?
concept: What was worked out for one walk is right for that walk alone. When may an old result be
    used again?
place: Look for a name that lives outside your function. What does it hold after the first call?
teacher: A cache without a key.
"""

kept = None


def descend(x0, learning_rate, epochs):
    global kept
    if kept is None:
        x = x0
        kept = [x]
        for _ in range(epochs):
            x = x - learning_rate * df(x)
            kept.append(x)
    return list(kept)
