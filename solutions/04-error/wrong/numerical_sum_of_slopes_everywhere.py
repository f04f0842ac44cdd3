"""Moves all numbers, once for each slope.

behaves like: the same slope again and again: all numbers move together each time
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([42.03,
    42.03, 42.03]). Should the slopes at 2, at -1 and at 3 all be the same?
concept: Each slope belongs to one number, while the others stay. Which numbers move in your code?
place: Look at the line in the loop that makes the two places. Does it use the number of the round?
teacher: x ± h moves the whole array in every round.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = np.zeros(len(x))
    for i in range(len(x)):
        slopes[i] = (f(x + h) - f(x - h)) / (2 * h)
    return slopes
