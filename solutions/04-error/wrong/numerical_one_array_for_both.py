"""Left and right are the same array.

behaves like: slopes that are all 0: left and right are one and the same place
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([0, 0, 0]).
    Is there a difference between left and right?
concept: A second name for an array is no second array. How many arrays are there in your code?
place: Look at the lines that make left and right. Do they copy?
teacher: left = right = copy: two names for one array.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right = x.astype(float)
        left = right
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes)
