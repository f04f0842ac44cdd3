"""Measures the slopes once, before the first epoch.

behaves like: a walker who measures the slope once and then walks on with eyes closed
property: Your first epoch is right, and the second is the same step again. Where did you measure
    for it?
concept: After each step the ground is another. When do you look again?
place: Look at where backward is called, and with which network. Which one does it get in the second
    epoch?
teacher: gradients are computed once, before the loop over the epochs.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    parts = [backward(x, t, W1, b1, W2, b2) for x, t in zip(X, T)]
    s1, c1, s2, c2 = [sum(column) for column in zip(*parts)]
    for epoch in range(epochs):
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
