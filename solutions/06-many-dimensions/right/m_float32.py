"""Hands the places back in float32."""


def momentum(grad, x0, learning_rate, beta, steps):
    x, v = x0.astype("float64"), np.zeros(len(x0))
    path = [x.astype(np.float32)]
    for _ in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(np.float32(x))
    return path
