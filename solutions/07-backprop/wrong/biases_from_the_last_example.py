"""Sums the slopes of the weights, not those of the biases.

behaves like: a walker who asks only the last example about the biases
property: W1 and W2 are right after one epoch, b1 and b2 are not. What becomes of their slopes when
    the next example comes?
concept: Weights and biases learn in the same way, from all examples. Do yours?
place: Look at the lines inside the loop over the examples. Is everything added up there?
teacher: db1 and db2 are overwritten, dW1 and dW2 summed.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, s2 = np.zeros((3, 2)), np.zeros(3)
        for x, t in zip(X, T):
            g1, c1, g2, c2 = backward(x, t, W1, b1, W2, b2)
            s1, s2 = s1 + g1, s2 + g2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
