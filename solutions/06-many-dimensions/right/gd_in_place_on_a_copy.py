"""Changes its own copy in place and appends copies."""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.astype(float)
    path = [x.copy()]
    for k in range(steps):
        x -= learning_rate * grad(x)
        path.append(x.copy())
    return path
