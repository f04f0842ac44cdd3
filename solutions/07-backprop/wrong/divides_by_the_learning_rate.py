"""Divides by the learning rate.

behaves like: a walker who takes longer steps the smaller the learning rate is
property: With a smaller learning rate your step was longer. Should it be?
concept: The learning rate says how hard to push. What should a small one do?
place: Look at the lines that change the network. What is done with eta?
teacher: g / η instead of η·g.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    eta = 1 / eta
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
