"""Uses the caller's own array for the walk and for every place of the path.

behaves like: a path in which every place is the start itself, and the start has moved
property: In your path every place is the same as the last one, and x0 itself has moved there, too.
    How many different arrays are there?
concept: Giving an array a second name, or putting it into a list, does not copy it. Which array
    changes when you change x?
place: Look at the line that moves x. Does it make a new array, or write into the one that is x0 and
    in the path already?
teacher: x = x0, then x −= … and append(x): one object everywhere. With whole numbers it raises.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0
    path = [x]
    for i in range(steps):
        x -= learning_rate * grad(x)
        path.append(x)
    return path
