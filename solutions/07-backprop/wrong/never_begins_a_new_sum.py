"""Does not set the sums back to 0 in each epoch.

behaves like: a walker who drags the slopes of all former epochs along
property: Your first epoch is right, and the second is not. What is left over from the first?
concept: Each step is made of the slopes at one place. Where do your sums begin in the second epoch?
place: Look at where the sums are set to 0. Is it done in every epoch?
teacher: accumulators are set to 0 before the epochs, not in each.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
    for epoch in range(epochs):
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
