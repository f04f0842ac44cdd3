"""Divides by 3, however many points there are.

behaves like: a mean that is always shared among three
property: For the answers [0, 0, 0, 0] and the targets [1, 1, 1, 1] your mse gave 1.33333. What is
    the mean of four ones?
concept: A mean divides by how many there are. Does your number change when the lists grow?
place: Look at the line that divides. Where does its number come from?
teacher: A hard-coded 3 as the number of points, as in the example.
"""


def mse(y_pred, y):
    squares = [(p - t) ** 2 for p, t in zip(y_pred, y)]
    return sum(squares) / 3
