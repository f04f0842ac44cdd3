"""Asserts, type hints, prints."""


def gradient_descent(grad, x0: np.ndarray, learning_rate: float, steps: int) -> list[np.ndarray]:
    assert isinstance(x0, np.ndarray) and x0.ndim == 1, "x0 must be a 1-D array"
    assert steps >= 0
    assert callable(grad)
    path: list[np.ndarray] = [x0.copy()]
    x = x0.copy()
    for k in range(steps):
        gradient = grad(x)
        assert len(gradient) == len(x)
        x = x - np.multiply(learning_rate, gradient)
        print(f"step {k + 1}: {x}")
        path.append(x)
    return path
