"""Uses the gradient of the last example only.

behaves like: a walker who listens to the last example and forgets the others
property: A step of yours stays the same if the first example changes. Should it?
concept: Every example has a say in every step. What becomes of the slopes when the next example
    comes?
place: Look at what you do with the slopes inside the loop. Are they kept or overwritten?
teacher: gradients are overwritten, not summed.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        for x, t in zip(X, T):
            s1, c1, s2, c2 = backward(x, t, W1, b1, W2, b2)
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
