"""Makes the learning rate smaller after each epoch.

behaves like: a walker who tires from epoch to epoch
property: Your first epoch is right, and later steps are too short. What changes from epoch to
    epoch?
concept: A learning rate that shrinks can be useful, but none was asked for. What does eta do in
    your loop?
place: Look for eta in your loop. Does it keep its value?
teacher: η is multiplied by 0.9 after each epoch.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
        eta = eta * 0.9
    return W1, b1, W2, b2
