"""Divides by n + 1.

behaves like: a mean that is shared among one too many
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 3.5. The squares are 4,
    1 and 9: by how many do you share their sum?
concept: The mean of three numbers is a third of their sum. What part of it do you take?
place: Look at the number that you divide by. What is it for a list of three?
teacher: Σ/(n + 1).
"""


def mse(y_pred, y):
    count = 1
    total = 0
    for p, t in zip(y_pred, y):
        total += (p - t) ** 2
        count += 1
    return total / count
