"""Returns each bias before its weights.

behaves like: a training that hands the network back in another order than it came
property: All four are right, and in each layer the bias comes before the weights. In which order
    was the network handed in?
concept: Whoever calls your function takes the four by their places. Which of them should come
    first?
place: Look at what stands after return. What does the text above your code say about the order?
teacher: (b1, W1, b2, W2).
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1 = W1 - eta * s1
        b1 = b1 - eta * c1
        W2 = W2 - eta * s2
        b2 = b2 - eta * c2
    return b1, W1, b2, W2
