"""Keeps places and velocity as plain lists."""


def momentum(grad, x0, learning_rate, beta, steps):
    x = list(x0)
    v = [0.0] * len(x)
    path = [x]
    for _ in range(steps):
        g = grad(np.array(x))
        v = [beta * a + b for a, b in zip(v, g)]
        x = [a - learning_rate * b for a, b in zip(x, v)]
        path.append(x)
    return path
