"""Takes a step with the unfinished sum after each example.

behaves like: a walker who takes a step before the sum is complete, and so counts the first examples
    again and again
property: The first example of an epoch moved the network several times. How often should it?
concept: First the sum over all examples, then one step. When does yours come?
place: Look at the lines that change the network. Are they inside the loop over the examples?
teacher: the update with the running sum stands inside the loop over the examples.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
            W1, b1 = W1 - eta * s1, b1 - eta * c1
            W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
