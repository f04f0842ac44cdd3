"""Returns after the first epoch.

behaves like: a training that is over after one epoch
property: However many epochs are asked for, you get to the same place. What ended the walk?
concept: A return ends the function, whatever is still to do. How far did yours get?
place: Look for whatever can end your loop over the epochs. When does it?
teacher: return inside the loop over the epochs (0 epochs: None).
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
        return W1, b1, W2, b2
