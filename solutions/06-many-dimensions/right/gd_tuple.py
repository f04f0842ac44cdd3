"""Returns a tuple of tuples."""


def gradient_descent(grad, x0, learning_rate, steps):
    path = (tuple(x0.tolist()),)
    while len(path) <= steps:
        x = np.asarray(path[-1])
        path += (tuple(x - learning_rate * grad(x)),)
    return path
