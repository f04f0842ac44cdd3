"""Uses only the signs of the slopes.

behaves like: a walker whose steps are all of one length, steep or flat
property: All your numbers moved by the same amount. Were all slopes the same?
concept: Where it is steep the step is longer. What do you know of the steepness?
place: Look at what you do with the slopes before the step. What is left of them?
teacher: sign(g) instead of g.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * np.sign(s1), b1 - eta * np.sign(c1)
        W2, b2 = W2 - eta * np.sign(s2), b2 - eta * np.sign(c2)
    return W1, b1, W2, b2
