"""np.where(x == v, …): moves all numbers that are equal.

behaves like: a function that moves equal numbers together
property: For x₀² x₁ − 3 x₁ + x₀ at x = [2, 2] with h = 0.1 your function gave array([10.01, 10.01]).
    Which numbers moved for the first slope?
concept: Two numbers may be equal, and still each has its own slope. What tells them apart in your
    code?
place: Look at how you choose the number that is moved. How many does that choose when two are
    equal?
teacher: np.where(x == v, x + h, x).
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for one in x:
        right, left = np.where(x == one, x + h, x), np.where(x == one, x - h, x)
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes)
