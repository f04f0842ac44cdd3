"""Takes the whole gradient as the step.

behaves like: a walker who takes the whole gradient for the step
property: Another learning rate was handed in, and your steps stayed the same. Do you use it?
concept: The gradient says how steep it is, not how far to go. What says that?
place: Look at the lines that change the network. What is the slope multiplied by?
teacher: η is left out.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    eta = 1
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
