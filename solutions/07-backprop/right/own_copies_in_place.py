"""Changes its own copies in place."""


def forward(x, W1, b1, W2, b2):
    h = b1.copy()
    h += W1 @ x
    np.negative(h, out=h)
    np.exp(h, out=h)
    h += 1
    np.reciprocal(h, out=h)
    return h, sigmoid(W2.dot(h) + b2)
