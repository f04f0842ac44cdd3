"""Changes one array in place and appends it again and again.

behaves like: a path in which every place, even the start, is one and the same array
property: In your path every place is the same as the last one, even the start. How many different
    arrays does it hold?
concept: A list does not copy what you append, it holds the very same array. What happens in the
    list when you change that array later?
place: Look at the line that moves x. Does it make a new array, or write into the one that is in the
    path already?
teacher: x −= … on the array that is in the list.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    x = x0.astype(float)
    v = np.zeros_like(x)
    path = [x]
    for i in range(steps):
        v = beta * v + grad(x)
        x -= learning_rate * v
        path.append(x)
    return path
