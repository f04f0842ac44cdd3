"""np.dot, and a list of the two results."""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(np.dot(W1, x) + b1)
    return [h, sigmoid(np.dot(W2, h) + b2)]
