"""Leaves b1 out.

behaves like: a network whose hidden neurons have no biases
property: Two calls that differed in b1 alone would give the same h. Should they?
concept: A bias shifts the sum of its neuron before it is squeezed. Which of your neurons get
    theirs?
place: Look for b1 in your function. Is it used?
teacher: b1 is left out; b2 is used.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x)
    y = sigmoid(W2 @ h + b2)
    return h, y
