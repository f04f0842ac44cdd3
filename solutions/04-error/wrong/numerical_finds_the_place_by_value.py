"""list(x).index(v): the place of the first equal number.

behaves like: a function that moves the first of two equal numbers twice
property: For x₀² x₁ − 3 x₁ + x₀ at x = [2, 2] with h = 0.1 your function gave array([9, 9]). Are
    both slopes the same there?
concept: Two numbers may be equal, and still each has its own place in the array. How does your code
    come to the place of the second one?
place: Look at how you find the place of the number that is moved. Which place is that when the
    number is there twice?
teacher: i = list(x).index(v).
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for one in x:
        i = list(x).index(one)
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes)
