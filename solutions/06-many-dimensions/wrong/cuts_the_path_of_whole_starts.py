"""Writes the path into an array of the start's type.

behaves like: a walker who notes only whole numbers when the start is made of whole numbers
property: From the whole numbers [10, 1] your path says [8, 0] where the walk came to [8.5, -0.5].
    What became of the decimals?
concept: A NumPy array holds one kind of number, for good. Which kind does the array for your path
    hold when x0 holds whole numbers?
place: Look at the line that makes the array for the path. What does it take over from x0?
teacher: np.zeros(…, dtype=x0.dtype) or np.zeros_like: an int array truncates the path.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = np.zeros((steps + 1, len(x0)), dtype=x0.dtype)
    path[0] = x0
    x = x0
    for i in range(steps):
        x = x - learning_rate * grad(x)
        path[i + 1] = x
    return path
