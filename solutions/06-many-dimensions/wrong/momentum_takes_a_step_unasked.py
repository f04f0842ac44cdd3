"""Takes one step even where none is asked for.

behaves like: a ball that takes a first step in any case
property: For steps = 0 your path holds two places, and for all other numbers of steps it is right.
    Who asked for the second place?
concept: A number of steps may be 0. How many places does the path hold then?
place: Look at what your code does before it asks how many steps there are. Is a step among it?
teacher: The first step stands before the loop over the other steps.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    v = grad(x0)
    path = [x0, x0 - learning_rate * v]
    for k in range(steps - 1):
        v = beta * v + grad(path[-1])
        path.append(path[-1] - learning_rate * v)
    return path
