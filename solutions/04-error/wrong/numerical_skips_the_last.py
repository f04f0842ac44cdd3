"""Ends one number too early.

behaves like: a function that leaves the last slope at 0
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([12.01, 3.01,
    0]). Is the curve really flat along the last number?
concept: A range ends one before the number it is given. Where does yours end?
place: Look at where your loop, or your slice, begins and ends. Which places does it visit?
teacher: range(n − 1) over zeros.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = np.zeros(len(x))
    for i in range(len(x) - 1):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes[i] = (f(right) - f(left)) / (2 * h)
    return slopes
