"""The third power of the size in place of the square.

behaves like: the mean of the third powers
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave 12. The errors are 2,
    -1 and -3: what are their squares?
concept: The square of 2 is 4. What do you make of 2?
place: Look at the power in your code. Which one is it?
teacher: mean |error|³.
"""


def mse(y_pred, y):
    return np.mean(abs(np.array(y_pred) - np.array(y)) ** 3)
