"""Raises where the start holds whole numbers.

behaves like: a ball that cannot set out from whole numbers
property: From [10.0, 1.0] your walk is right, and from the whole numbers [10, 1] it stops with an
    error. What is different about these two arrays?
concept: A NumPy array holds one kind of number, for good. Which kind is it when you make an array
    like x0, and x0 holds whole numbers?
place: Look at the lines with *=, += or -=. Does one of them write decimals into an array that has
    no room for them?
teacher: np.zeros_like(x0), then *=: UFuncTypeError on an int array.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros_like(x0)
    for i in range(steps):
        v *= beta
        v += grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
