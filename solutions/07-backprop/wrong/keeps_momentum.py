"""Adds part of the last step to each step.

behaves like: a ball that keeps some of its speed
property: Your first epoch is right, and later steps are too long. What do they have of the steps
    before?
concept: Momentum was for another exercise. What is a step made of here?
place: Look at what you keep from one epoch to the next. Is it only the network?
teacher: momentum with β = 0.9.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    v1 = v2 = u1 = u2 = 0
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        v1, u1, v2, u2 = 0.9 * v1 + s1, 0.9 * u1 + c1, 0.9 * v2 + s2, 0.9 * u2 + c2
        W1, b1 = W1 - eta * v1, b1 - eta * u1
        W2, b2 = W2 - eta * v2, b2 - eta * u2
    return W1, b1, W2, b2
