"""Works in place on arrays of its own."""


def momentum(grad, x0, learning_rate, beta, steps):
    x = np.array(x0, dtype=np.float64)
    v = np.zeros_like(x)
    path = [x.copy()]
    for _ in range(steps):
        v *= beta
        v += grad(x)
        x -= learning_rate * v
        path.append(x.copy())
    return path
