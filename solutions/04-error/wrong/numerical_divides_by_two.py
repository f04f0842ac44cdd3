"""Divides by 2 and not by h.

behaves like: half the rise, not a slope
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([1.201,
    0.301, 2.701]). With a smaller h, should the result become smaller and smaller?
concept: A slope is the rise divided by the way. How long is the way from left to right?
place: Look at the number that you divide by. Does it know how far apart the two places are?
teacher: Divided by 2 alone: h is missing in the divisor.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / 2)
    return np.array(slopes)
