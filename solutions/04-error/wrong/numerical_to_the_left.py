"""Steps to the left only.

behaves like: the slope of a line that ends at x and begins to the left of it
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([11.41, 3.31,
    26.11]). Between which two places on the curve does your line run?
concept: A line that ends on both sides of x lies much closer to the curve's own slope. On which
    sides of x does yours end?
place: Look at the two calls of f. How far is each of them from x?
teacher: The backward difference: its error shrinks with h, not with h².
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        left = x.astype(float)
        left[i] -= h
        slopes.append((f(x) - f(left)) / h)
    return np.array(slopes)
