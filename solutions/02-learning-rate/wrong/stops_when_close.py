"""Ends the walk once x is close to 0.

behaves like: a walker who goes home when the bottom is near
property: From 4 with learning rate 0.5 and three steps your path is 4, 0 and no more. How many
    steps did the caller ask for?
concept: A ball at rest can be pushed again, and stays. What does the path show for such a step?
place: Look for break or for an if in the loop. Is the number of steps still the caller's?
teacher: break as soon as |x| is small (0.001, say): the path is shorter than epochs + 1.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
        if abs(x) < 1e-3:
            break
    return path
