"""Notes each place before it moves, and the end after the loop."""


def gradient_descent(grad, x0, learning_rate, steps):
    path = []
    x = x0
    for _ in range(steps):
        path.append(x)
        x = x - learning_rate * grad(x)
    path.append(x)
    return path
