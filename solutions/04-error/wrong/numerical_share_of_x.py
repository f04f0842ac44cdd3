"""Steps by a share of x.

behaves like: a function whose steps are larger where x is larger
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([12.04, 3.01,
    27.09]). How far from 3 are the two places where you ask f?
concept: Here h is the way from x to each of the two places, the same for each number. What makes it
    differ in your code?
place: Look at what you add to x. Does x itself stand in it?
teacher: h·|x_i| as the step (a relative step).
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        step = h * abs(x[i])
        right, left = x.astype(float), x.astype(float)
        right[i] += step
        left[i] -= step
        slopes.append((f(right) - f(left)) / (2 * step))
    return np.array(slopes)
