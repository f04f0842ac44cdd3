"""
A small network learns XOR ("one or the other, but not both").

Two inputs lead to three hidden neurons, and these to one output. Run it once all three functions
are done: `python network.py`. If all is well, the loss goes to almost 0.
"""

import numpy as np

# The four questions of XOR, one in each row of X, and their right answers, the targets.
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
T = np.array([0, 1, 1, 0])

# Where the training starts: W1, b1, W2, b2. These small numbers were drawn once, by lot.
START = (
    np.array([[0.5, -0.1], [0.7, 0.4], [-0.8, 1.0]]),
    np.array([0.5, 0.6, -0.7]),
    np.array([-0.1, -0.3, 0.9]),
    0.3,
)


def sigmoid(z):
    """
    Squeezes any number into the range from 0 to 1; of an array, each of its numbers.
    """
    return 1 / (1 + np.exp(-z))


def forward(x, W1, b1, W2, b2):
    """
    Runs one input through the network and returns (h, y).

    x: the input, an array of 2 numbers
    W1: the weights into the hidden neurons, an array of shape (3, 2), a row for each neuron
    b1: the biases of the hidden neurons, an array of 3 numbers
    W2: the weights into the output, an array of 3 numbers
    b2: the bias of the output, a number
    The arrays of weights and biases hold floats; x may hold whole numbers.

    h: what the hidden neurons say, 3 numbers (an array, so that you can go on with it)
    y: what the output says, one number

    Example: forward(x, W1, b1, W2, b2) with
        x = [2, 1],  W1 = [[0.5, -1], [1, 0.5], [-0.5, 2]],  b1 = [0.5, -1.5, 1]
        W2 = [1, -2, 0.5],  b2 = 0.3
    returns h = [0.6225, 0.7311, 0.8808] and y = 0.4752, here with four decimals.
    What is handed in is not changed, and the same call gives the same result every time.
    """
    h = []
    for k in range(len(b1)):
        z = b1[k]
        for i in range(len(x)):
            z += W1[k][i] * x[i]
        h.append(sigmoid(z))
    z = b2
    for k in range(len(h)):
        z += W2[k] * h[k]
    return h, sigmoid(z)


def loss(X, T, W1, b1, W2, b2):
    """
    How wrong the network is: half the squared error (y - t) ** 2, summed over all examples.
    """
    return sum((forward(x, W1, b1, W2, b2)[1] - t) ** 2 for x, t in zip(X, T)) / 2


def backward(x, t, W1, b1, W2, b2):
    """
    Returns the gradient of the loss of one example: (dW1, db1, dW2, db2).

    The loss of one example is half the squared error (y - t) ** 2, where y is the network's output.

    x, W1, b1, W2, b2: as in forward
    t: the target, the right answer for x, a number

    dW1, db1, dW2, db2: how fast the loss rises with each number in W1, b1, W2 and b2. Each has the
    same shape as what it belongs to: (3, 2), 3 numbers, 3 numbers, and one number.

    Example: backward(x, 1, W1, b1, W2, b2) with x, W1, b1, W2, b2 of the example in forward returns
        dW1 = [[-0.0615, -0.0308], [0.1029, 0.0515], [-0.0137, -0.0069]]
        db1 = [-0.0308, 0.0515, -0.0069],  dW2 = [-0.0815, -0.0957, -0.1153],  db2 = -0.1309
    here with four decimals. What is handed in is not changed, and the same call gives the same
    result every time.
    """
    h, y = forward(x, W1, b1, W2, b2)
    error = (y - t) * y * (1 - y)
    back = [error * W2[k] * h[k] * (1 - h[k]) for k in range(3)]
    return [[e * v for v in x] for e in back], back, [error * v for v in h], error


def train(X, T, W1, b1, W2, b2, eta, epochs):
    """
    Trains the network by gradient descent and returns the new (W1, b1, W2, b2).

    X: the inputs, an array of shape (number of examples, 2), a row for each example. Two rows may
        be equal, and their targets may differ all the same
    T: their targets, an array with a number for each example
    W1, b1, W2, b2: where the training starts, as in forward
    eta: the learning rate, a number above 0
    epochs: how many steps to take, a whole number from 0 to 1000; after 0 steps the start is
        returned. None is left out, even where the network is good enough already

    In each epoch the gradients of all examples are summed (not averaged), and then all four of
    W1, b1, W2, b2 take one step together.

    Example: train(X, T, *START, 2.0, 1) on the X, T and START of this file leads to
        W2 = [-0.2069, -0.4162, 0.8397] and b2 = 0.1349, here with four decimals.
    What is handed in is not changed: START is still the same afterwards. The same call gives the
    same result every time.
    """
    W1, b1, W2 = [list(row) for row in W1], list(b1), list(W2)
    for _ in range(epochs):
        found = [backward(x, t, W1, b1, W2, b2) for x, t in zip(X, T)]
        W1 = [[W1[k][i] - eta * sum(g[0][k][i] for g in found) for i in range(2)] for k in range(3)]
        b1 = [b1[k] - eta * sum(g[1][k] for g in found) for k in range(3)]
        W2 = [W2[k] - eta * sum(g[2][k] for g in found) for k in range(3)]
        b2 -= eta * sum(g[3] for g in found)
    return W1, b1, W2, b2


if __name__ == "__main__":
    learned = START
    print(f"START: loss = {loss(X, T, *learned):.4f}")
    for epoch in range(100, 1001, 100):
        learned = train(X, T, *learned, 2.0, 100)
        print(f"EPOCH {epoch}: loss = {loss(X, T, *learned):.4f}")
    for x, t in zip(X, T):
        print(f"{x}: the network says {forward(x, *learned)[1]:.2f}, right is {t}")
