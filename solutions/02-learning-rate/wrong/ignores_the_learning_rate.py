"""Takes the whole slope as a step.

behaves like: a walker who takes every step with full force
property: From 3 with learning rate 0.1 your first step led to -3. How far should so gentle a push
    lead?
concept: The learning rate says how hard to push. What does a small one do to a step?
place: Look at the line that makes the new x. Where does learning_rate come in?
teacher: x − f'(x): η is not used, so that every walk bounces.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - df(x)
        path.append(x)
    return path
