"""Recursion by halves: no deeper than a few calls, however many epochs."""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    if epochs == 0:
        return W1, b1, W2, b2
    if epochs > 1:
        halfway = train(X, T, W1, b1, W2, b2, eta, epochs // 2)
        return train(X, T, *halfway, eta, epochs - epochs // 2)
    total = [sum(part) for part in zip(*(backward(x, t, W1, b1, W2, b2) for x, t in zip(X, T)))]
    return tuple(p - eta * g for p, g in zip((W1, b1, W2, b2), total))
