"""Writes the slopes into x.

behaves like: a function that writes the slopes over the array x
property: After a call with x = [2, -1, 3] and h = 0.1 the array x held the slopes. Who else may
    still need the old numbers?
concept: An array that is changed in place changes for everybody who holds it. Where do you put the
    slopes?
place: Look at the line that keeps a slope. Which array does it write into?
teacher: grad = x; grad[i] = …: the slopes overwrite x (and spoil later slopes).
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = x
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes[i] = (f(right) - f(left)) / (2 * h)
    return slopes
