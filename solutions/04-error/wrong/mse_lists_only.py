"""Asks whether a list is empty in a way that arrays refuse.

behaves like: a function that takes lists only
property: With two lists your mse is right, and with two arrays it stops with an error. What in your
    code can only be done with a list?
concept: An array of several numbers is neither true nor false. Where do you ask whether it is?
place: Look for an if or a while about a whole list. What could you ask about its length instead?
teacher: 'if not y' raises ValueError on arrays.
"""


def mse(y_pred, y):
    if not y_pred or not y:
        return 0
    return sum((p - t) ** 2 for p, t in zip(y_pred, y)) / len(y)
