"""The mean of the gradients, times their number."""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    n = len(T)
    for _ in range(epochs):
        parts = [backward(X[i], T[i], W1, b1, W2, b2) for i in range(n)]
        mean = [sum(p[k] for p in parts) / n for k in range(4)]
        W1, b1, W2, b2 = (v - eta * n * m for v, m in zip((W1, b1, W2, b2), mean))
    return W1, b1, W2, b2
