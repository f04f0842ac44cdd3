"""Rounds the places when it writes them down.

behaves like: a walk that is written down with two decimals
property: From 0.004 your path goes straight to 0. Is the ball there?
concept: Rounding is for people who read a number. Should a path hold the places, or what is left of
    them?
place: Look at what you put into the list. Does round( ) belong there?
teacher: path.append(round(x, 2)); the walk itself is right.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(round(x, 2))
    return path
