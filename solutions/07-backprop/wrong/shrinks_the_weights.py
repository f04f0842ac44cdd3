"""Makes the weights a little smaller in each epoch.

behaves like: a training in which the weights fade
property: Your biases are right after one epoch, your weights are a little too close to 0. What else
    pulls at them?
concept: A step is made of the slopes and the learning rate. What else is in yours?
place: Look at the lines that change W1 and W2. What happens to them besides the step?
teacher: weight decay: W is multiplied by 0.99.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = 0.99 * W1 - eta * s1, b1 - eta * c1
        W2, b2 = 0.99 * W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
