"""Takes one step more than asked for.

behaves like: a training that goes on for one epoch too long
property: After 0 epochs you are not at the start any more. How many steps did you take?
concept: A range from 0 up to a number has one more in it if you add 1. How many rounds do you want?
place: Look at the loop over the epochs. How many times does it run for epochs = 1?
teacher: range(epochs + 1).
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs + 1):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
