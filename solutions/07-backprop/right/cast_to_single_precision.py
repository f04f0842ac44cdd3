"""Hands the slopes back in float32."""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return tuple(np.float32(g) for g in (np.outer(hidden, x), hidden, out * h, out))
