"""The mean of the slopes to the right and to the left."""


def numerical_gradient(f, x, h=1e-5):
    here = f(x)
    slopes = []
    for i in range(len(x)):
        right, left = [np.array(x, dtype=float) for _ in range(2)]
        right[i], left[i] = x[i] + h, x[i] - h
        slopes.append(((f(right) - here) / h + (here - f(left)) / h) / 2)
    return slopes
