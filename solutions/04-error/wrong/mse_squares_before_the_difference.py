"""Squares first, then takes the difference.

behaves like: the difference of the squares, in which too much and too little make up for each other
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave -4. Where is the error
    in a pair such as 2 and -2, whose squares are equal?
concept: First comes the difference, then its square. Which comes first in your code?
place: Look at the brackets around your difference. What does ** 2 belong to?
teacher: mean(y_pred² − y²).
"""


def mse(y_pred, y):
    return np.mean(np.array(y_pred) ** 2 - np.array(y) ** 2)
