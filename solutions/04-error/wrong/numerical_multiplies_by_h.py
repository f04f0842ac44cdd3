"""Divides by 2, then multiplies by h.

behaves like: slopes that are far too flat: h multiplies where it should divide
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([0.1201,
    0.0301, 0.2701]). With a smaller h, should the result become smaller and smaller?
concept: Python works from left to right through a row of / and *. What is your difference divided
    by in the end?
place: Look at the signs around h in your line. What holds the divisor together?
teacher: The brackets around the divisor are missing, so h multiplies.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / 2 * h)
    return np.array(slopes)
