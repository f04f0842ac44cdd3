"""Ends the walk when a step leads farther away.

behaves like: a walker who gives up when the way leads up
property: From 2 with learning rate 1.1 and four steps your path is 2 alone. Where does the first
    step lead?
concept: A walk that runs away is a walk too. What should its path show?
place: Look for break or for an if in the loop. Which steps does it leave out?
teacher: break as soon as |x| grows.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        new = x - learning_rate * df(x)
        if abs(new) > abs(x):
            break
        x = new
        path.append(x)
    return path
