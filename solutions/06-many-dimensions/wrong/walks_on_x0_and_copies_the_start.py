"""Copies the start for the path, and then walks on the caller's own array.

behaves like: a path in which all places after the start are one array, and that is x0
property: In your path all places after the start are the same as the last one, and x0 itself has
    moved there, too. How many different arrays are there?
concept: Giving an array a second name, or putting it into a list, does not copy it. Which array
    changes when you change x?
place: Your start keeps its own numbers in the path, and the later places do not. What do you do for
    the start alone?
teacher: The first entry is a copy, all others are x0 itself.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0.copy()]
    x = x0
    for i in range(steps):
        x -= learning_rate * grad(x)
        path.append(x)
    return path
