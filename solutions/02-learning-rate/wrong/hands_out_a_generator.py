"""Hands out the places one by one.

behaves like: a function that hands out places one by one and has no list of them
property: Called with start 3 and one step your function gave back no list. Can the caller count its
    places?
concept: With yield the places come one by one, when they are asked for. How do they get into a
    list?
place: Look for yield in your function. What should the caller be holding in the end?
teacher: A generator (yield, map or a generator expression) instead of a list.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    yield x
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        yield x
