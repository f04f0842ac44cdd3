"""Copies first, then changes its copies in place."""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    W1, b1, W2 = W1.copy(), b1.copy(), W2.copy()
    for _ in range(epochs):
        s1, c1, s2, c2 = np.zeros_like(W1), np.zeros_like(b1), np.zeros_like(W2), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1 += g1
            c1 += e1
            s2 += g2
            c2 += e2
        W1 -= eta * s1
        b1 -= eta * c1
        W2 -= eta * s2
        b2 -= eta * c2
    return W1, b1, W2, b2
