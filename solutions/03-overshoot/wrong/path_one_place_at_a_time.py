"""Yields the places one by one.

behaves like: a function that would give the places one by one, where a list belongs
property: Called for one step from 4 your find_min gave back a generator. Which of its places is the
    last one?
concept: A function with yield hands its places out one at a time, when it is asked for them. What
    is a list that is ready at once?
place: Look for yield in your find_min. What collects all that it hands out?
teacher: a generator function.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    yield w
    for _ in range(steps):
        w = w - learning_rate * df(w)
        yield w
