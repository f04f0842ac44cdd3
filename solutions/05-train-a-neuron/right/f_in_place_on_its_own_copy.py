"""Works in place, on a copy."""


def f(x, w, b):
    z = np.array(x, dtype=float)
    z *= -w
    z -= b
    np.exp(z, out=z)
    z += 1
    return 1 / z
