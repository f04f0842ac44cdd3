"""Half of the points, and the other half."""


def grad_w(x, w, b, y):
    if np.ndim(x) == 0:
        fx = f(x, w, b)
        return (fx - y) * fx * (1 - fx) * x
    if len(x) == 1:
        return grad_w(x[0], w, b, y[0])
    middle = len(x) // 2
    return grad_w(x[:middle], w, b, y[:middle]) + grad_w(x[middle:], w, b, y[middle:])
