"""Runs forward by itself and keeps the sums."""


def backward(x, t, W1, b1, W2, b2):
    def slope(z):
        s = sigmoid(z)
        return s * (1 - s)

    z1 = W1 @ x + b1
    a1 = sigmoid(z1)
    z2 = W2 @ a1 + b2
    a2 = sigmoid(z2)
    delta2 = (a2 - t) * slope(z2)
    delta1 = W2 * delta2 * slope(z1)
    return np.outer(delta1, x), delta1, delta2 * a1, delta2
