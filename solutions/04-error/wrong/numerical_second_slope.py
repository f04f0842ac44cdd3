"""Finds how the slope changes.

behaves like: how much the slope changes, not the slope
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([12, -6,
    18]). Is the ground that steep, or does its steepness change that much?
concept: The slope and the bend of a curve are two things. Which of them do you work out?
place: Look at the places where you ask f. What is the one in the middle for?
teacher: The second derivative.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - 2 * f(x) + f(left)) / h**2)
    return np.array(slopes)
