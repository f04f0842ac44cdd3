"""Copies once, and leaves every number where it was moved.

behaves like: slopes in which the numbers before have not gone back to their place
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([12.01,
    15.02, 42.03]). Where were the first two numbers when the slope of the third was taken?
concept: Each slope belongs to one number, while the others stay where they are. Do they in your
    code?
place: Look at where x is copied, and where it is moved. From where does the second number start?
teacher: The copies are made before the loop: earlier entries stay shifted.
"""


def numerical_gradient(f, x, h=1e-5):
    right, left = x.astype(float), x.astype(float)
    slopes = []
    for i in range(len(x)):
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes)
