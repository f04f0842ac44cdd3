"""Learns the first example for all epochs, then the next one.

behaves like: a walker who learns one example by heart before looking at the next one
property: The second example came only after all epochs of the first. Which loop is the outer one?
concept: An epoch is a round through all examples. What is one round of your outer loop?
place: Look at your two loops. Which of them should be inside?
teacher: the loop over the epochs is inside the loop over the examples.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for x, t in zip(X, T):
        for epoch in range(epochs):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            W1, b1 = W1 - eta * g1, b1 - eta * e1
            W2, b2 = W2 - eta * g2, b2 - eta * e2
    return W1, b1, W2, b2
