"""Walks in an array of the start's type.

behaves like: a walker who steps only on whole numbers when the start is made of whole numbers
property: From the whole numbers [10, 1] your first step landed on [8, 0]. What became of the
    decimals?
concept: A NumPy array holds one kind of number, for good. Which kind is it when you copy an array
    of whole numbers?
place: Look at the line that makes the array in which you write each place. Would decimals fit in
    there?
teacher: x = x0.copy(); x[:] = …: every iterate of an int start is truncated.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    path = [x.copy()]
    for i in range(steps):
        x[:] = x - learning_rate * grad(x)
        path.append(x.copy())
    return path
