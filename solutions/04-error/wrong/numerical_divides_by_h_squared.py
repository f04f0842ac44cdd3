"""Divides by h twice.

behaves like: slopes that grow without end as h becomes smaller
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([120.1, 30.1,
    270.1]). What happens to it when h becomes very small?
concept: A slope is the rise divided by the way. How often do you divide?
place: Look at the power of h in your line. Is it the way between the two places?
teacher: h² in the divisor.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / (2 * h**2))
    return np.array(slopes)
