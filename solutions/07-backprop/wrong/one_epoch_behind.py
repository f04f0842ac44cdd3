"""Takes one step less than asked for.

behaves like: a training that stops one epoch too early
property: After 1 epoch you are still at the start. How many steps did you take?
concept: A range leaves out its end. How many rounds does yours have?
place: Look at the loop over the epochs. How many times does it run for epochs = 1?
teacher: range(1, epochs).
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(1, epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
