"""Rounds to one decimal.

behaves like: the right slopes, rounded
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([12, 3, 27]).
    Are there really no more decimals?
concept: An error in the second decimal tells one way of trying from another. What is left of it
    after rounding?
place: Look at what you do to the slopes before you return them. Is that needed for more than
    printing?
teacher: round(…, 1).
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append(round(float((f(right) - f(left)) / (2 * h)), 1))
    return np.array(slopes)
