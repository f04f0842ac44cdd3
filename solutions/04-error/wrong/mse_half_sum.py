"""Returns half the sum of the squares.

behaves like: half the sum of the squares, however many there are
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 7. The squares are 4, 1
    and 9: what is their mean?
concept: A mean divides by how many there are. What do you divide by?
place: Look at the number that you divide by. Does it change when the lists grow?
teacher: ½ Σ: the loss behind the gradients; equal to the mean for two points only.
"""


def mse(y_pred, y):
    return np.sum((np.array(y_pred) - np.array(y)) ** 2) / 2
