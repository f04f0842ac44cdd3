"""Rounds the network after each epoch.

behaves like: a training that knows three decimals only
property: Your numbers are nearly right. How many decimals do they have?
concept: Small steps add up over many epochs. What becomes of a very small one?
place: Look for round in your function. Who asked for it?
teacher: all four are rounded to three decimals after each epoch.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
        W1, b1, W2, b2 = np.round(W1, 3), np.round(b1, 3), np.round(W2, 3), round(float(b2), 3)
    return W1, b1, W2, b2
