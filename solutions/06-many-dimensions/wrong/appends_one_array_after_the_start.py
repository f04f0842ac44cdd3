"""Copies the start, then appends one array again and again.

behaves like: a path in which all places after the start are one and the same array
property: In your path all places after the start are the same as the last one. How many different
    arrays does it hold?
concept: A list does not copy what you append, it holds the very same array. What happens in the
    list when you change that array later?
place: Your start keeps its own numbers, and the later places do not. What do you do for the start
    alone?
teacher: The start is copied, the iterates are one object changed in place.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.astype(float)
    path = [x.copy()]
    for step in range(steps):
        x -= learning_rate * grad(x)
        path.append(x)
    return path
