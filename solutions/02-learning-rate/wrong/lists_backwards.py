"""Lists the path from its end to its start.

behaves like: a walk that is told backwards
property: From 8 with three steps your path is 1, 2, 4, 8. Where did the walk start?
concept: A path is read from the start to the end. At which end of the list does a new place belong?
place: Look for insert( ) or for something that turns the list round. Which end does a place go to?
teacher: path.insert(0, x) or path[::-1].
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.insert(0, x)
    return path
