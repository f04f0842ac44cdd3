"""Left and right are both x itself.

behaves like: slopes that are all 0: left and right are one and the same place
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([0, 0, 0]).
    Is there a difference between left and right?
concept: A second name for an array is no second array. How many arrays are there in your code?
place: Look at the lines that make left and right. Do they copy?
teacher: right = x; left = x: three names for one array, which is the caller's own.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = np.zeros(len(x))
    for i in range(len(x)):
        right = x
        left = x
        right[i] = x[i] + h
        left[i] = x[i] - h
        slopes[i] = (f(right) - f(left)) / (2 * h)
    return slopes
