"""Matrices throughout, brought into shape at the end."""


def backward(x, t, W1, b1, W2, b2):
    x = np.array(x, dtype=float)[:, None]
    W2 = W2[None, :]
    h = sigmoid(W1 @ x + b1[:, None])
    y = sigmoid(W2 @ h + b2)
    out = (y - t) * y * (1 - y)
    hidden = (W2.T @ out) * h * (1 - h)
    return hidden @ x.T, hidden[:, 0], (out @ h.T)[0], out[0, 0]
