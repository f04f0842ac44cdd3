"""Goes on from where the last call ended.

behaves like: a training that goes on where the last one ended, wherever it is told to start
property: Your first call is right, and later ones begin somewhere else. Where do they begin?
concept: Each training starts at the network that is handed in. What does yours remember?
place: Look at what is kept outside of your function. Who asked for it?
teacher: the network is kept at module level and reused by later calls.
"""


kept = []


def train(X, T, W1, b1, W2, b2, eta, epochs):
    if kept:
        W1, b1, W2, b2 = kept[0]
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    kept[:] = [(W1, b1, W2, b2)]
    return W1, b1, W2, b2
