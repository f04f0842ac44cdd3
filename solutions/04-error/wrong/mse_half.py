"""Halves the mean: the ½ of the loss.

behaves like: the mean of the squares, and then half of it
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 2.33333. The squares
    are 4, 1 and 9: what is their mean?
concept: The loss of the gradients has a ½ in it, for comfort. Does the mean squared error have one?
place: Look at the number that you divide by. How many numbers are there in a list?
teacher: Σ/(2n): the ½ belongs to the loss behind grad_w and grad_b, not to mse.
"""


def mse(y_pred, y):
    return np.mean((np.array(y_pred) - np.array(y)) ** 2) / 2
