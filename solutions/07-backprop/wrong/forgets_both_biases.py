"""Leaves both biases out.

behaves like: a network that has weights but no biases
property: For an input of zeros your hidden values would be 0.5, whatever the biases. Should they
    be?
concept: A bias shifts the sum of its neuron before it is squeezed. What in your function does that?
place: Your function is handed five things. Which of them do you not use?
teacher: neither b1 nor b2 is used.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x)
    return h, sigmoid(W2 @ h)
