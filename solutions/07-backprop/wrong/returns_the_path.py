"""Returns a list of the networks of all epochs.

behaves like: a training that hands back its whole way
property: Your function gave back one network for the start and one for each epoch. How many are
    asked for?
concept: The way is nice to look at, and the caller wants to go on from its end. What should come
    back?
place: Look at what stands after return. Is it one network?
teacher: the list of all (W1, b1, W2, b2).
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    path = [(W1, b1, W2, b2)]
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
        path.append((W1, b1, W2, b2))
    return path
