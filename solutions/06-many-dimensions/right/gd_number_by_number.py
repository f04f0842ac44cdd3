"""Moves number by number, with the gradient taken first."""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [[float(number) for number in x0]]
    for k in range(steps):
        here = path[-1]
        slopes = grad(np.array(here))
        path.append([number - learning_rate * slope for number, slope in zip(here, slopes)])
    return path
