"""Weighs all gradients so far by powers of beta."""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    gradients = []
    for k in range(steps):
        gradients.append(grad(path[-1]))
        v = sum(beta ** (k - i) * g for i, g in enumerate(gradients))
        path.append(path[-1] - learning_rate * v)
    return path
