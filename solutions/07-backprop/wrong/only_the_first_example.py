"""Uses the first example only.

behaves like: a walker who listens to the first example and to no other
property: A step of yours stays the same if the last example changes. Should it?
concept: Every example has a say in every step. How many does your function look at?
place: Look at how you go through X and T. Does your loop get to the end?
teacher: only the first example is used.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = backward(X[0], T[0], W1, b1, W2, b2)
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
