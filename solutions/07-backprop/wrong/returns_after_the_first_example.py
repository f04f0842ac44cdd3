"""Takes a step for the first example and returns.

behaves like: a training that is over after one example
property: Your result does not depend on the second example, or on the number of epochs. What ended
    the walk?
concept: A return ends the function, whatever is still to do. How far did yours get?
place: Look at where return stands. In how many loops is it?
teacher: return inside the loop over the examples (0 epochs: None).
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            W1, b1 = W1 - eta * g1, b1 - eta * e1
            W2, b2 = W2 - eta * g2, b2 - eta * e2
            return W1, b1, W2, b2
