"""Collects the steps instead of the places.

behaves like: a walker who notes each move, and not where it led
property: After the start [10, 1] your path says [-1.5, -1.5]. Is that where the first step led, or
    the step itself?
concept: A path tells where the walk was. What does yours tell?
place: Look at what you put into the path after the start. Is it a place?
teacher: The path holds x0 and then the moves themselves.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        step = -learning_rate * grad(x)
        x = x + step
        path.append(step)
    return path
