"""Uses one example in each epoch, one after another.

behaves like: a walker who asks one example for each step, in turn
property: Your first epoch looked at the first example alone. How many examples are in an epoch?
concept: An epoch is a round through all examples. How many does yours have?
place: Look at how you choose the examples in an epoch. Where is the loop over all of them?
teacher: epoch k uses example k mod n.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        k = epoch % len(X)
        g1, e1, g2, e2 = backward(X[k], T[k], W1, b1, W2, b2)
        W1, b1 = W1 - eta * g1, b1 - eta * e1
        W2, b2 = W2 - eta * g2, b2 - eta * e2
    return W1, b1, W2, b2
