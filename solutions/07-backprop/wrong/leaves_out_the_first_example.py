"""Leaves out the first example.

behaves like: a walker who never hears the first example
property: A step of yours stays the same if the first example changes. Should it?
concept: Python counts from 0. With which example does your loop begin?
place: Look at where your loop over the examples begins. Is the first one in it?
teacher: range(1, len(X)).
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X[1:], T[1:]):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
