"""Does not divide at all.

behaves like: the rise from left to right, not a slope
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([2.402,
    0.602, 5.402]). With a smaller h, should the result become smaller and smaller?
concept: A slope is the rise divided by the way. What do you divide by?
place: Look at the line with the difference. What is still to be done with it?
teacher: The difference without any division.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append(f(right) - f(left))
    return np.array(slopes)
