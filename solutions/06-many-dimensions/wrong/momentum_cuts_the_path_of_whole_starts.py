"""Writes the path into an array of the start's type.

behaves like: a ball whose path is noted in whole numbers when the start is made of whole numbers
property: From the whole numbers [10, 1] your path says [8, 0] where the walk came to [8.5, -0.5].
    What became of the decimals?
concept: A NumPy array holds one kind of number, for good. Which kind does the array for your path
    hold when x0 holds whole numbers?
place: Look at the line that makes the array for the path. What does it take over from x0?
teacher: np.zeros(…, dtype=x0.dtype): an int array truncates the path.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = np.zeros((steps + 1, x0.size), dtype=x0.dtype)
    path[0] = x0
    x = x0
    v = 0
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path[i + 1] = x
    return path
