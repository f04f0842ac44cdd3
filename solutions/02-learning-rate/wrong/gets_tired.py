"""Pushes less hard from step to step.

behaves like: a walker who gets tired: each push is weaker than the one before
property: From 8 with learning rate 0.25 your walk goes 8, 4, 3 and so on. How hard was the second
    push?
concept: The learning rate is one number for the whole walk. What changes it in your loop?
place: Look at the line that makes the new x. Is there something in it that grows or shrinks with
    every round?
teacher: η/k in step k: a decaying rate.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for k in range(1, epochs + 1):
        x = x - learning_rate / k * df(x)
        path.append(x)
    return path
