"""Changes all four in a loop, which does nothing to the number b2.

behaves like: a training that moves the arrays in place and forgets the one number
property: b2 came back as it was, and the W1 that was handed in did not. What is the difference
    between the two?
concept: An array can be changed where it is; a number only gets a new value under its name. Does b2
    get one?
place: Look at the lines that take the step. Do they treat a number and an array alike?
teacher: for p, g in …: p −= η·g: arrays are changed in place, the float b2 never.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        for p, g in zip((W1, b1, W2, b2), (s1, c1, s2, c2)):
            p -= eta * g
    return W1, b1, W2, b2
