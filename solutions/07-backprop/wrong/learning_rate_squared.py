"""Uses the learning rate twice.

behaves like: a walker who multiplies by the learning rate twice
property: With half the learning rate your step was only a quarter as long. How often does it come
    in?
concept: The step is as long as the learning rate says, once. Where do you multiply by it?
place: Follow the slopes from backward to the step. How many times do they meet eta?
teacher: η² instead of η.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    eta = eta * eta
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
