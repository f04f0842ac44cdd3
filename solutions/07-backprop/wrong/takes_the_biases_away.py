"""Subtracts the biases.

behaves like: a network in which a larger bias makes its neuron quieter
property: A larger bias made your neuron say less. Which way should a bias push?
concept: The bias goes into the sum like one more weighted input. With which sign?
place: Look at what stands in front of b1 and b2. Is it what you meant?
teacher: W1 x − b1 and W2 h − b2.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x - b1)
    return h, sigmoid(W2 @ h - b2)
