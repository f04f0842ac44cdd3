"""Returns W1 and W2 without the biases.

behaves like: a training that keeps the biases to itself
property: Your function gave back two things. How many make up the network?
concept: Without its biases a network says something else. Who hands them back?
place: Look at what stands after return. What is missing?
teacher: (W1, W2).
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, W2
