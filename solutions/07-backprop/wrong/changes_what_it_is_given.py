"""Changes the arrays that were handed in.

behaves like: a training that also moves the start that it was given
property: Your result is right, but the W1 that was handed in was not the same afterwards. Who
    changed it?
concept: A second name for an array is not a second array. Which arrays do your steps change?
place: Look at each line that changes an array. Is it an array of your own?
teacher: W1 −= … in place on the caller’s arrays (W1, b1, W2).
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1 -= eta * s1
        b1 -= eta * c1
        W2 -= eta * s2
        b2 -= eta * c2
    return W1, b1, W2, b2
