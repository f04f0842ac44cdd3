"""Hands back the network before the last step.

behaves like: a training whose result is one epoch behind
property: After 1 epoch you are still at the start, and after 2 you are where 1 should lead. Where
    is the last step?
concept: A step counts once the place that it leads to is handed back. Is your last one made, and is
    it kept?
place: Follow your code for epochs = 1, line by line. Does it take a step, and what does it hand
    back?
teacher: range(1, epochs), or every step is taken and the values before the last one are handed
    back.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(1, epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1 = W1 - eta * s1
        b1 = b1 - eta * c1
        W2 = W2 - eta * s2
        b2 = b2 - eta * c2
    return W1, b1, W2, b2
