"""Returns nothing.

behaves like: a training that hands nothing back
property: Your function gave back None. Where is the network?
concept: What is worked out or printed inside is gone when a function ends. Which word hands a value
    back?
place: Look at the last line of your function. Does it hand anything back?
teacher: None: return is missing, or print stands in its place.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    print(W1, b1, W2, b2)
