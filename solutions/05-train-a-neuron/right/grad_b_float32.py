"""Returns float32."""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    return np.float32(np.sum((fx - y) * fx * (1 - fx)))
