"""Moves x itself and does not put it back.

behaves like: a function that leaves the array x in another place
property: After a call with x = [2, -1, 3] and h = 0.1 the array x had become [1.9, -1.1, 2.9]. Who
    else may still need it where it was?
concept: An array that is changed in place changes for everybody who holds it. Which array do you
    move?
place: Look at the lines that add and take away h. Do they work on a copy?
teacher: x[i] += h … x[i] −= 2h without putting it back.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        x[i] += h
        right = f(x)
        x[i] -= 2 * h
        slopes.append((right - f(x)) / (2 * h))
    return np.array(slopes)
