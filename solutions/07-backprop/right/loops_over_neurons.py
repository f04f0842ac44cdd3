"""Loops over hidden neurons and inputs."""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    d = (y - t) * y * (1 - y)
    dW1 = np.zeros((3, 2))
    db1 = np.zeros(3)
    dW2 = np.zeros(3)
    for k in range(3):
        dW2[k] = d * h[k]
        db1[k] = d * W2[k] * h[k] * (1 - h[k])
        for i in range(2):
            dW1[k, i] = db1[k] * x[i]
    return dW1, db1, dW2, d
