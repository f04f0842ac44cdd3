"""Begins at START, whatever is handed in.

behaves like: a training that always begins at the same place
property: After 0 epochs you are not at the network that was handed in. Where are you?
concept: Each training starts at the network that is handed in. Where does yours start?
place: Look at the first lines of your function. Where does the network come from?
teacher: START instead of the arguments.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    W1, b1, W2, b2 = START
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
