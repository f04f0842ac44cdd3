"""Sums in variables that are set to 0 in every epoch."""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        dW1, db1, dW2, db2 = 0, 0, 0, 0
        for i in range(len(X)):
            a, b, c, d = backward(X[i], T[i], W1, b1, W2, b2)
            dW1 = dW1 + a
            db1 = db1 + b
            dW2 = dW2 + c
            db2 = db2 + d
        W1 = W1 - eta * dW1
        b1 = b1 - eta * db1
        W2 = W2 - eta * dW2
        b2 = b2 - eta * db2
    return W1, b1, W2, b2
