"""Returns the last gradients.

behaves like: a training that hands back the last slopes, not where it got to
property: After 0 epochs you return zeros. Is that where the network is?
concept: After the walk we want to know where you are. What do you tell?
place: Look at what stands after return. Is it what you changed?
teacher: the summed gradients of the last epoch instead of the network.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return s1, c1, s2, c2
