"""Applies the sigmoid twice at the output.

behaves like: a network that squeezes its output twice
property: Your y never leaves the range from 0.5 to 0.74. What could keep it there?
concept: One neuron squeezes once. How often does your output?
place: Follow y through your function. How many times does it go through the sigmoid?
teacher: σ(σ(W2 h + b2)).
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 @ h + b2)
    return h, sigmoid(y)
