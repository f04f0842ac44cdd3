"""Takes the mean of the differences as they are.

behaves like: the mean of the errors, in which too much and too little make up for each other
property: For the answers [3, -1, 2] and the targets [1, 0, 5] your mse gave -0.666667. Can an error
    be below 0?
concept: An error of +2 and one of -2 are both errors. What is their sum in your code?
place: Look at what you do to each difference before you add them. What keeps it from being below 0?
teacher: The mean of the differences, not squared.
"""


def mse(y_pred, y):
    return np.mean(np.array(y_pred) - np.array(y))
