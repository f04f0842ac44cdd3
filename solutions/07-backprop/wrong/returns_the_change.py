"""Returns how far it moved, not where it got to.

behaves like: a training that hands back how far the network has moved
property: After 0 epochs you return zeros. Where is the network then?
concept: After the walk we want to know where you are. Do you tell that, or how far you came?
place: Look at what stands after return. Is anything taken away there?
teacher: end minus start.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    first = W1, b1, W2, b2
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1 - first[0], b1 - first[1], W2 - first[2], b2 - first[3]
