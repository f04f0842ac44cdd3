"""The sigmoid written with tanh."""


def forward(x, W1, b1, W2, b2):
    """Both are the same curve, stretched."""
    def s(z):
        return (1 + np.tanh(z / 2)) / 2

    h = s(W1 @ x + b1)
    y = s(W2 @ h + b2)
    return h, y
