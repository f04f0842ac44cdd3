"""Makes the learning rate smaller from step to step.

behaves like: a walk whose learning rate shrinks with every step
property: From 4 your walk goes to 3.4, then only to 3.19. Did the caller ask for a smaller learning
    rate there?
concept: Near a minimum steps become shorter by themselves, with one learning rate for the whole
    walk. What makes them shorter?
place: Look at the learning rate inside your loop. Is it the same in every round?
teacher: η/(k + 1) in step k.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for k in range(steps):
        path.append(path[-1] - learning_rate / (k + 1) * df(path[-1]))
    return path
