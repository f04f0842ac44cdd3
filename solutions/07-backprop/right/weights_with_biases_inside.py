"""Biases as weights of an input that is always 1, cut off at the end."""


def backward(x, t, W1, b1, W2, b2):
    ones = np.append(x, 1.0)
    h, y = forward(x, W1, b1, W2, b2)
    d2 = (y - t) * y * (1 - y)
    g2 = d2 * np.append(h, 1.0)
    d1 = W2 * d2 * h * (1 - h)
    g1 = np.outer(d1, ones)
    return g1[:, :2], g1[:, 2], g2[:3], g2[3]
