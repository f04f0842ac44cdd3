"""Columns inside, flat at the end."""


def forward(x, W1, b1, W2, b2):
    x = np.reshape(x, (2, 1))
    h = sigmoid(W1 @ x + b1.reshape(3, 1))
    y = sigmoid(W2.reshape(1, 3) @ h + b2)
    return h.ravel(), y.item()
