"""Copies the start, then appends one array again and again.

behaves like: a path in which all places after the start are one and the same array
property: In your path all places after the start are the same as the last one. How many different
    arrays does it hold?
concept: A list does not copy what you append, it holds the very same array. What happens in the
    list when you change that array later?
place: Your start keeps its own numbers, and the later places do not. What do you do for the start
    alone?
teacher: The start is its own array, the iterates are one object changed in place.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    x = x0.astype(float)
    v = np.zeros_like(x)
    path = [x0]
    for i in range(steps):
        v = beta * v + grad(x)
        x -= learning_rate * v
        path.append(x)
    return path
