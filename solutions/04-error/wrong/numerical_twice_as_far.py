"""Steps two h to each side.

behaves like: the slope of a line that is too long: two h to each side
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([12.04, 3.04,
    27.04]). How far from x are the two places where you ask f?
concept: Here h is the way from x to each of the two places. What is it in your code?
place: Look at what you add to x. Is it h?
teacher: Twice h to each side: a slope of a longer line.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += 2 * h
        left[i] -= 2 * h
        slopes.append((f(right) - f(left)) / (4 * h))
    return np.array(slopes)
