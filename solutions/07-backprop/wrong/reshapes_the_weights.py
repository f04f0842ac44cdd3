"""Reshapes W1 where it should be used as it is.

behaves like: a network in which the weights of different neurons have been mixed up
property: Your hidden neurons mix up the numbers of different rows. Which row belongs to which
    neuron?
concept: To reshape is not to turn rows into columns: the numbers land elsewhere. Does W1 need
    either?
place: Look at what is done to W1. What shape does it have already?
teacher: x @ W1.reshape(2, 3): not the transpose.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(x @ W1.reshape(2, 3) + b1)
    y = sigmoid(h @ W2 + b2)
    return h, y
