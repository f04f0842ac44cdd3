"""Hands the path back in float32."""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [np.array(x0, dtype=np.float64)]
    for k in range(steps):
        path.append(path[-1] - learning_rate * grad(path[-1]))
    return np.array(path, dtype=np.float32)
