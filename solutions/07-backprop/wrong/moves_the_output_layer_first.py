"""Moves the output layer, then measures again for the hidden layer.

behaves like: a walker who moves half of the network before it has measured the other half
property: Your W2 and b2 are right after one epoch, your W1 and b1 are not. Where was the network
    when you measured for them?
concept: All four take one step together. At how many places did you measure in one epoch?
place: Look at where backward is called. Has anything moved since the epoch began?
teacher: W2, b2 are updated first; the gradients of W1, b1 are taken with the new ones.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        parts = [backward(x, t, W1, b1, W2, b2) for x, t in zip(X, T)]
        W2 = W2 - eta * sum(p[2] for p in parts)
        b2 = b2 - eta * sum(p[3] for p in parts)
        parts = [backward(x, t, W1, b1, W2, b2) for x, t in zip(X, T)]
        W1 = W1 - eta * sum(p[0] for p in parts)
        b1 = b1 - eta * sum(p[1] for p in parts)
    return W1, b1, W2, b2
