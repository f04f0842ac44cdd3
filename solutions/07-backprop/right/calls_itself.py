"""Recursion: one epoch, then the others."""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    if epochs == 0:
        return W1, b1, W2, b2
    total = [sum(part) for part in zip(*(backward(x, t, W1, b1, W2, b2) for x, t in zip(X, T)))]
    moved = [p - eta * g for p, g in zip((W1, b1, W2, b2), total)]
    return train(X, T, *moved, eta, epochs - 1)
