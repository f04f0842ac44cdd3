"""Halves the learning rate after every step.

behaves like: a walk whose learning rate is halved at every step
property: From 4 your walk goes to 3.4, 3.19 and 3.10075. Did the caller ask for a smaller learning
    rate there?
concept: Near a minimum steps become shorter by themselves, with one learning rate for the whole
    walk. What makes them shorter?
place: Look at the learning rate inside your loop. Is it the same in every round?
teacher: η is halved in every round.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
        learning_rate /= 2
    return path
