"""Collects the gradients instead of the places.

behaves like: a walker who notes how steep it was, and not where it was
property: The first entry of your path from [10, 1] is [10, 10]. Is that the start?
concept: A path tells where the walk was. What does yours tell about each place?
place: Look at what you put into the path. Is it a place?
teacher: path holds grad(x) of every place.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0
    path = [grad(x)]
    for k in range(steps):
        x = x - learning_rate * grad(x)
        path.append(grad(x))
    return path
