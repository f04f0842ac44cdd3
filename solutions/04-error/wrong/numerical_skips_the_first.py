"""Begins with the second number.

behaves like: a function that leaves the first slope at 0
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([0, 3.01,
    27.01]). Is the curve really flat along the first number?
concept: The first item of an array has the number 0. With which number does your loop begin?
place: Look at where your loop, or your slice, begins and ends. Which places does it visit?
teacher: range(1, n) over zeros.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = np.zeros(len(x))
    for i in range(1, len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes[i] = (f(right) - f(left)) / (2 * h)
    return slopes
