"""Steps to the right only.

behaves like: the slope of a line that begins at x and ends to the right of it
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([12.61, 2.71,
    27.91]). Between which two places on the curve does your line run?
concept: A line that ends on both sides of x lies much closer to the curve's own slope. On which
    sides of x does yours end?
place: Look at the two calls of f. How far is each of them from x?
teacher: The forward difference: its error shrinks with h, not with h².
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right = x.astype(float)
        right[i] += h
        slopes.append((f(right) - f(x)) / h)
    return np.array(slopes)
