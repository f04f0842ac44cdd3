"""Asks f at four places, and weighs them.

behaves like: slopes that are more exact than those of one line
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([12, 3, 27]).
    Which places on the curve went into it?
concept: One line runs through two places. How many does your code ask for?
place: Count the calls of f for one slope. How many does a line need?
teacher: The five-point formula (error h⁴): better, and not the task.
"""


def numerical_gradient(f, x, h=1e-5):
    def at(i, step):
        moved = x.astype(float)
        moved[i] += step
        return f(moved)

    slopes = []
    for i in range(len(x)):
        near = at(i, h) - at(i, -h)
        far = at(i, 2 * h) - at(i, -2 * h)
        slopes.append((8 * near - far) / (12 * h))
    return np.array(slopes)
