"""The slope of the last number, after those of the others."""


def numerical_gradient(f, x, h=1e-5):
    def slopes(n):
        if n == 0:
            return []
        step = np.zeros(len(x))
        step[n - 1] = h
        return [*slopes(n - 1), 0.5 * (f(x + step) - f(x - step)) / h]

    return np.array(slopes(len(x)))
