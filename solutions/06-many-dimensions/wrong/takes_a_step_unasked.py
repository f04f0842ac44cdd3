"""Takes one step even where none is asked for.

behaves like: a walker who takes a first step in any case
property: For steps = 0 your path holds two places, and for all other numbers of steps it is right.
    Who asked for the second place?
concept: A number of steps may be 0. How many places does the path hold then?
place: Look at what your code does before it asks how many steps there are. Is a step among it?
teacher: The first step stands before the loop over the other steps.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0, x0 - learning_rate * grad(x0)]
    for k in range(steps - 1):
        path.append(path[-1] - learning_rate * grad(path[-1]))
    return path
