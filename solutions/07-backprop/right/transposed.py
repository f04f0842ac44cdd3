"""The input from the left."""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(x @ W1.T + b1)
    return h, float(sigmoid(h @ W2.T + b2))
