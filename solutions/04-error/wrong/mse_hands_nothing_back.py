"""Prints the error, and returns nothing.

behaves like: a function that says the error aloud and hands nothing back
property: Your mse gave None for the answers [3, -1, 2] and the targets [1, 0, 5]. What does your
    function hand back to those who call it?
concept: Printing shows a number to people. How does a program get it?
place: Look at the last line of your function. Does it say return?
teacher: Prints the value; returns None.
"""


def mse(y_pred, y):
    print(np.mean((np.array(y_pred) - np.array(y)) ** 2))
