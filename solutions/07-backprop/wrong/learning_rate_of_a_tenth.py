"""Uses a learning rate of its own, 0.1.

behaves like: a walker with a fixed learning rate of a tenth
property: Another learning rate was handed in, and your steps stayed the same. Which one do you use?
concept: How hard to push is decided by whoever calls your function. How does it get to know?
place: Look for eta in your function. Is it used as it came in?
teacher: η = 0.1 is fixed inside.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    eta = 0.1
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
