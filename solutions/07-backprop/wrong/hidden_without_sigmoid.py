"""Hands the hidden sums on without squeezing them.

behaves like: a network whose hidden neurons hand on their sums as they are
property: For x = [2, 1] in the first example one of your hidden values was above 1. Can a sigmoid
    neuron say that?
concept: A hidden neuron adds up, and then squeezes the sum into the range from 0 to 1. Where does
    yours do the second part?
place: Look at the line that makes h. What is done with the sum before it is stored?
teacher: h = W1 x + b1: no sigmoid in the hidden layer; the output layer is right.
"""


def forward(x, W1, b1, W2, b2):
    h = W1 @ x + b1
    y = sigmoid(W2 @ h + b2)
    return h, y
