"""Returns inside the loop.

behaves like: a function that finds the first slope only
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([12.01]). How
    many slopes do three numbers have?
concept: A function ends at the first return that it meets. When does yours meet one?
place: Look at your return, and at each index. What keeps the others out?
teacher: return inside the for: the list holds the first slope.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / (2 * h))
        return np.array(slopes)
