"""Returns the sizes of the slopes.

behaves like: slopes without their signs
property: For x₀² x₁ − 3 x₁ + x₀ at x = [2, -1.5] your first slope is 5, although the function falls
    there as x₀ grows. What does the sign of a slope tell?
concept: Uphill and downhill are told apart by a sign. Where does yours go?
place: Look for abs, or for whatever else drops a sign. Where does your code do that?
teacher: |slope|.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append(abs(f(right) - f(left)) / (2 * h))
    return np.array(slopes)
