"""Sums from the last example to the first: the same but for rounding."""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for _ in range(epochs):
        parts = [backward(X[i], T[i], W1, b1, W2, b2) for i in reversed(range(len(T)))]
        W1 = W1 - eta * np.sum([p[0] for p in parts], axis=0)
        b1 = b1 - eta * np.sum([p[1] for p in parts], axis=0)
        W2 = W2 - eta * np.sum([p[2] for p in parts], axis=0)
        b2 = b2 - eta * np.sum([p[3] for p in parts])
    return W1, b1, W2, b2
