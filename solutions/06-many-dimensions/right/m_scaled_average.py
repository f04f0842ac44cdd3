"""Averages with 1 - beta and takes that out again."""


def momentum(grad, x0, learning_rate, beta, steps):
    x, average = x0, np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        average = beta * average + (1 - beta) * grad(x)
        x = x - learning_rate / (1 - beta) * average
        path.append(x)
    return path
