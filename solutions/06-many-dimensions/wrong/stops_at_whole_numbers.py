"""Raises where the start holds whole numbers.

behaves like: a walker who cannot set out from whole numbers
property: From [10.0, 1.0] your walk is right, and from the whole numbers [10, 1] it stops with an
    error. What is different about these two arrays?
concept: A NumPy array holds one kind of number, for good. Which kind is it when you copy an array
    of whole numbers?
place: Look at the line that moves x. Does it make a new array, or write decimals into one that has
    no room for them?
teacher: x = x0.copy(); x −= …: UFuncTypeError on an int array.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    path = [x.copy()]
    for i in range(steps):
        x -= learning_rate * grad(x)
        path.append(x.copy())
    return path
