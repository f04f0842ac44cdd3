"""Puts every place into a list of its own.

behaves like: a path on which every place is a list of its own
property: From 3 with one step your path is [3] and [2.4]: two lists in a list. What should be in
    the path?
concept: Square brackets make a list of what is inside them. How many lists does a path need?
place: Look at what you put into the list. Are there brackets around the place?
teacher: [[x₀], [x₁], …].
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [[x]]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append([x])
    return path
