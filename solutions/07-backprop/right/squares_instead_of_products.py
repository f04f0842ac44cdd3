"""The slope as h less its square."""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    db2 = (y - t) * (y - y**2)
    dW2 = db2 * h
    db1 = db2 * W2 * (h - h**2)
    dW1 = db1.reshape(3, 1) * x
    return dW1, db1, dW2, db2
