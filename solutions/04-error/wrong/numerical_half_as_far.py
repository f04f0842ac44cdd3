"""Steps half of h to each side.

behaves like: the slope of a line that is h long, not h to each side
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([12.0025,
    3.0025, 27.0025]). How far from x are the two places where you ask f?
concept: Here h is the way from x to each of the two places. What is it in your code?
place: Look at what you add to x. Is it the whole h?
teacher: Half of h to each side: a fine formula, with another meaning of h than the task's.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h / 2
        left[i] -= h / 2
        slopes.append((f(right) - f(left)) / h)
    return np.array(slopes)
