"""Averages inputs and targets, and learns this one example.

behaves like: a walker who mixes all examples into a single one
property: For XOR your one example is [0.5, 0.5] with the target 0.5. Can XOR be learned from it?
concept: The slopes of the examples are added up, not the examples. What do you hand to backward?
place: Look at what you do with X and T before backward is called. Is it still what was asked?
teacher: backward(mean of X, mean of T).
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = backward(np.mean(X, axis=0), np.mean(T), W1, b1, W2, b2)
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
