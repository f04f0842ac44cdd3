"""Keeps the velocity in an array of the start's type.

behaves like: a ball whose velocity loses its decimals when the start is made of whole numbers
property: From [10.0, 1.0] your walk is right, and from the whole numbers [10, 1] it goes elsewhere.
    Which of your arrays takes after x0?
concept: A NumPy array holds one kind of number, for good. Which kind is it when you make an array
    like x0, and x0 holds whole numbers?
place: Look at the line that makes the velocity before the loop. Would decimals fit in there?
teacher: np.zeros_like(x0), then written into: an int velocity is truncated.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros_like(x0)
    for i in range(steps):
        v[:] = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
