"""Works in float32."""


def forward(x, W1, b1, W2, b2):
    x, W1, b1, W2 = (np.asarray(a, dtype=np.float32) for a in (x, W1, b1, W2))
    h = sigmoid(W1 @ x + b1)
    return h, sigmoid(W2 @ h + np.float32(b2))
