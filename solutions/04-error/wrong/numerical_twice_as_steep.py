"""Divides by h alone.

behaves like: slopes that are twice as steep as they should be
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([24.02, 6.02,
    54.02]). How far apart are the two places where you ask f?
concept: A slope is the rise divided by the way. How long is the way from left to right?
place: Look at the number that you divide by. Is it the whole way between the two places?
teacher: Divided by h alone, though left and right lie twice that far apart.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / h)
    return np.array(slopes)
