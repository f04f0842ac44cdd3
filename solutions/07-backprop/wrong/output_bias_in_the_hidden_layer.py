"""Adds b2 to the hidden sums in place of b1.

behaves like: a network whose hidden neurons all use the bias of the output
property: Would another b1 change your h?
concept: Each neuron has a bias of its own. Which bias do your hidden neurons use?
place: Look at the line that makes h. Is it the right bias?
teacher: W1 x + b2 in the hidden layer.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b2)
    y = sigmoid(W2 @ h + b2)
    return h, y
