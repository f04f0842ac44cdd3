"""Leaves beta = 0 to gradient_descent."""


def momentum(grad, x0, learning_rate, beta, steps):
    if beta == 0:
        return gradient_descent(grad, x0, learning_rate, steps)
    x, v = x0, np.zeros(len(x0))
    path = [x0]
    for _ in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return np.array(path)
