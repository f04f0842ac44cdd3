"""Lets gradient_descent take each step, along the velocity."""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    v = np.zeros(len(x0))
    for _ in range(steps):
        v = beta * v + grad(path[-1])
        path.append(gradient_descent(lambda x: v, path[-1], learning_rate, 1)[1])
    return path
