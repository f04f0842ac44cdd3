"""Skips the work on flat ground, and still notes the place."""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.astype(float)
    path = [x]
    for _ in range(steps):
        g = grad(x)
        if np.any(g != 0):
            x = x - learning_rate * g
        path.append(x)
    return path
