"""Only the first epoch has an effect.

behaves like: a training that gets no farther than its first epoch
property: Your first epoch is right, and more of them lead to the same place as one. What became of
    the second?
concept: Each epoch goes on where the one before it ended, with all the examples. What keeps your
    second epoch from doing so?
place: Follow your loop into its second round, line by line. Does it come that far, and which
    examples and which network does it find there?
teacher: pairs = zip(X, T) before the loop, used up after one round; or each epoch starts from the
    network that was handed in, because the new one is never fed back.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    pairs = zip(X, T)
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in pairs:
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1 = W1 - eta * s1
        b1 = b1 - eta * c1
        W2 = W2 - eta * s2
        b2 = b2 - eta * c2
    return W1, b1, W2, b2
