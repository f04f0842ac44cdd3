"""Two loops and plain sums."""


def forward(x, W1, b1, W2, b2):
    h = []
    for k in range(len(b1)):
        z = b1[k]
        for i in range(len(x)):
            z += W1[k][i] * x[i]
        h.append(sigmoid(z))
    z = b2
    for k in range(len(h)):
        z += W2[k] * h[k]
    return np.array(h), sigmoid(z)
