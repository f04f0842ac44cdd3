"""Divides the summed gradients by the number of examples.

behaves like: a walker who averages over the examples where a sum is asked for
property: Your step is smaller than it should be: with four examples a quarter. What do you divide
    by?
concept: The loss here is a sum over the examples. What does that make of its slope?
place: Look at what you do with the gradients after adding them up. Is anything left to be done?
teacher: mean instead of sum.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        n = len(X)
        W1, b1 = W1 - eta * s1 / n, b1 - eta * c1 / n
        W2, b2 = W2 - eta * s2 / n, b2 - eta * c2 / n
    return W1, b1, W2, b2
