"""Writes the errors into the array of targets.

behaves like: a function that changes the targets it was given
property: After a call with the targets y = [0.3, 0.1, 0.9] that array was not the same any more.
    Who else may still need the old one?
concept: An array that is changed in place changes for everybody who holds it. What does your
    function do to the one it was lent?
place: Look for -= and *= in your code. With an array, do they make a new one or write into the old
    one?
teacher: y −= f … writes into the caller's array (and stops on whole numbers).
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    y -= fx
    y *= -fx * (1 - fx)
    return np.sum(y)
