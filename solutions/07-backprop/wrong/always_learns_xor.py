"""Uses the four examples of XOR, whatever is handed in.

behaves like: a training that learns XOR, whatever it is given to learn
property: Other examples were handed in, and your steps stayed the same. Which examples do you use?
concept: The same function can learn anything that it is shown. Where does it get its examples from?
place: Look for X and T in your function. Are they those that were handed in?
teacher: XOR is written into the function.
"""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    T = np.array([0, 1, 1, 0])
    for epoch in range(epochs):
        s1, c1, s2, c2 = np.zeros((3, 2)), np.zeros(3), np.zeros(3), 0.0
        for x, t in zip(X, T):
            g1, e1, g2, e2 = backward(x, t, W1, b1, W2, b2)
            s1, c1, s2, c2 = s1 + g1, c1 + e1, s2 + g2, c2 + e2
        W1, b1 = W1 - eta * s1, b1 - eta * c1
        W2, b2 = W2 - eta * s2, b2 - eta * c2
    return W1, b1, W2, b2
