"""Applies the sigmoid twice in the hidden layer.

behaves like: a network whose hidden neurons squeeze twice
property: Your hidden values never leave the range from 0.5 to 0.74. What could keep them there?
concept: One neuron squeezes once. How often does a hidden one of yours?
place: Follow h through your function. How many times does it go through the sigmoid before you hand
    it back?
teacher: h = σ(σ(W1 x + b1)), handed back and passed on.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(sigmoid(W1 @ x + b1))
    return h, sigmoid(W2 @ h + b2)
