"""Divides the slopes by their length.

behaves like: slopes that are made to have the length 1 together
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([0.404205,
    0.101304, 0.909041]). Does a slope of that size go with cubes that are this steep?
concept: The direction and the steepness are two things, and a gradient holds both. What has become
    of the steepness in yours?
place: Look at what you do to the slopes at the end. Was that asked for?
teacher: gradient/‖gradient‖.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes) / np.linalg.norm(slopes)
