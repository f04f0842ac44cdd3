"""Returns the loss at the end.

behaves like: a training that says how good the network has become, and does not hand it over
property: Your function gave back one number. Where is the network?
concept: What was learned is in the weights and biases. Who hands them back?
place: Look at what stands after return. Can anybody go on with it?
teacher: the loss instead of the network.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return loss(X, T, W1, b1, W2, b2)
