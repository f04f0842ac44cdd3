"""Goes through the targets from the last to the first.

behaves like: a training in which the answers have been mixed up
property: The first input was taught the target of the last. Which target belongs to which input?
concept: Each row of X has its own number in T, at the same place. Do they stay together?
place: Look at how you go through X and T. Do both go the same way?
teacher: zip(X, reversed(T)).
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T[::-1]):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
