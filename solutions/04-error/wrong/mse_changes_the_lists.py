"""Writes the errors into the list that it was given.

behaves like: a function that changes the answers it was given
property: After a call with the answers [0.5, 2, 4] and the targets [1, 2.5, 2] the list of answers
    had become [-0.5, -0.5, 2]. Who else may still need the old one?
concept: A list that is changed changes for everybody who holds it. What does your function do to
    the one it was lent?
place: Look for a line that writes into y_pred. Could it write into a list of your own?
teacher: y_pred[i] -= y[i] writes into the caller's list.
"""


def mse(y_pred, y):
    for i in range(len(y)):
        y_pred[i] -= y[i]
    return sum(e**2 for e in y_pred) / len(y)
