"""Begins the path after the first step.

behaves like: a walk whose start is not written down
property: From 3 with one step your path is 2.4 alone. Where is the place where the walk began?
concept: A path tells the whole walk. What is the first place on it?
place: Look at what path holds before the loop begins. What should be in it by then?
teacher: The start is missing: epochs numbers instead of epochs + 1.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = []
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
    return path
