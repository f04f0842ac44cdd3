"""Returns the sum of the squares.

behaves like: the sum of the squares, not their mean
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 14. The squares are 4,
    1 and 9: what is their mean?
concept: With twice as many points a sum doubles, and a mean does not. Which have you made?
place: Look at what you do after the squares are added. What makes a mean of a sum?
teacher: Σ without 1/n.
"""


def mse(y_pred, y):
    return np.sum((np.array(y_pred) - np.array(y)) ** 2)
