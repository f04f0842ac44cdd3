"""Adds the step.

behaves like: a walker who goes uphill
property: After one epoch your network was more wrong than before. Which way did it go?
concept: The gradient points to where the loss rises. Where do we want to go?
place: Look at the lines that change the weights. Which sign does the step have?
teacher: plus instead of minus in the update.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 + eta * s1, b1 + eta * c1
        W2, b2 = W2 + eta * s2, b2 + eta * c2
    return W1, b1, W2, b2
