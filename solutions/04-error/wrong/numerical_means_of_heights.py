"""Adds left and right.

behaves like: the mean height of left and right, divided by h
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([340.6,
    339.7, 340.9]). What happens to it when h becomes very small?
concept: A slope is a difference of heights, divided by the way. What do you make of the two
    heights?
place: Look at the sign between the two calls of f. Is it right?
teacher: Plus in place of minus between the two heights.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) + f(left)) / (2 * h))
    return np.array(slopes)
