"""The median of the squares.

behaves like: the middle square, whatever the others are
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 4. The squares are 4, 1
    and 9: what is their mean?
concept: The middle of some numbers and their mean are two things. Which one is asked for?
place: Look at the NumPy function that you call at the end. Is it the mean?
teacher: np.median.
"""


def mse(y_pred, y):
    return np.median((np.array(y_pred) - np.array(y)) ** 2)
