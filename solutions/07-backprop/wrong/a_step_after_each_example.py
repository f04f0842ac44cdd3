"""Takes a step after each example.

behaves like: a walker who takes a step after every single example, not after all of them
property: The second example of an epoch met another network than the first. When did that change?
concept: All slopes of an epoch belong to one place. When may the network move?
place: Look at where the weights change. How often does that happen in one epoch?
teacher: online instead of full batch.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            W1, b1 = W1 - eta * g1, b1 - eta * e1
            W2, b2 = W2 - eta * g2, b2 - eta * e2
    return W1, b1, W2, b2
