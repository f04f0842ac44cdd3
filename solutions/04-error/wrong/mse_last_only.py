"""Keeps the last square alone.

behaves like: a function that forgets all squares but the last
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 3. The squares are 4, 1
    and 9: which of them is left in your result?
concept: A sum grows with every pair. What does your total do?
place: Look at the line in the loop that changes the total. Does it add to it, or does it begin
    anew?
teacher: total = … in place of total += …: the last square divided by n.
"""


def mse(y_pred, y):
    total = 0
    for p, t in zip(y_pred, y):
        total = (p - t) ** 2
    return total / len(y)
