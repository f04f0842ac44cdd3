"""Hands back the network that was handed in.

behaves like: a training that hands the network back just as it came
property: However many epochs are asked for, you hand back what was handed in. What became of the
    steps?
concept: A step makes new numbers, and they count only where they are kept. Which names hold them in
    yours?
place: Follow your code for one epoch, line by line. Which names hold other values afterwards, and
    which do you hand back?
teacher: The new values are worked out and never assigned to W1, b1, W2, b2, or never returned.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        net = W1 - eta * s1, b1 - eta * c1, W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
