"""Returns the squares, not their mean.

behaves like: the squares one by one, without their mean
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave array([4, 1, 9]). How
    many numbers should one error be?
concept: The mean makes one number of many. Where do you make it?
place: Look at your last line. What is still to be done with the squares?
teacher: The squared errors as an array.
"""


def mse(y_pred, y):
    return (np.array(y_pred) - np.array(y)) ** 2
