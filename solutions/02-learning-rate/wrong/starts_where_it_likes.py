"""Starts at a place of its own.

behaves like: a walk that starts at 10 000, wherever it should start
property: Called with start 3 your path begins with 10000. Where should it begin?
concept: The caller says where the walk starts. Does your function listen?
place: Look at the line that sets x before the loop. Where does its number come from?
teacher: x₀ is ignored; x = 10 000 is written into the function.
"""


def descend(x0, learning_rate, epochs):
    x = 10000
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
    return path
