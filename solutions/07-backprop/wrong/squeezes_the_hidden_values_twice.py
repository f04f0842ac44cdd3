"""Applies the sigmoid to the hidden values once more on their way to the output.

behaves like: a network that squeezes the hidden values again before they reach the output
property: Your hidden values are right, and y is not. What happens to them on the way to the output?
concept: The output weighs what the hidden neurons said. Does it get just that?
place: Look at the line that makes y. What is done with h there?
teacher: h is right, y = σ(W2 σ(h) + b2).
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 @ sigmoid(h) + b2)
    return h, y
