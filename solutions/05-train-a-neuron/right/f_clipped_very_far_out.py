"""Cuts z off where the answer is 0 or 1 anyway."""


def f(x, w, b):
    z = np.clip(w * x + b, -500, 500)
    return 1 / (1 + np.exp(-z))
