"""Leaves W1 and b1 where they were.

behaves like: a training in which the hidden layer never moves
property: Your W1 and b1 came back as they were handed in. Is there nothing to learn for them?
concept: All four of W1, b1, W2 and b2 take part in every step. How many do in yours?
place: Look for the new value of each of the four in your loop. Which of them get one, and do they
    keep it?
teacher: W1 and b1 are not updated.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W2 = W2 - eta * s2
        b2 = b2 - eta * c2
    return W1, b1, W2, b2
