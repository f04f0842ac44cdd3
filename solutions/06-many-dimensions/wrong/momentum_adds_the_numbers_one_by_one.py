"""Extends the path by the numbers of each new place.

behaves like: a path of which the first entry is a place, and all others are single numbers
property: The first entry of your path is a place, and those after it are single numbers. To which
    place does each of them belong?
concept: A list can be made longer by one thing, or by all the things that something holds. By which
    of the two does yours grow?
place: Look at the line that puts a new place into the path. How much longer is the path afterwards?
teacher: path.extend(x), or path += list(x).
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for k in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.extend(x)
    return path
