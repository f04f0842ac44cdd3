"""Squares the sum of the differences.

behaves like: the square of the summed error, divided by how many there are
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 1.33333. The errors are
    2, -1 and -3: which of them make up for each other in your code?
concept: Each error is squared by itself, before anything is added. What do you square?
place: Look at the order: differences, squares, sum. What is yours?
teacher: (Σ differences)²/n.
"""


def mse(y_pred, y):
    total = 0
    for p, t in zip(y_pred, y):
        total += p - t
    return total**2 / len(y)
