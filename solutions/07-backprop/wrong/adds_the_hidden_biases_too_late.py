"""Adds b1 after squeezing.

behaves like: a network that adds the hidden biases to what the neurons have said already
property: One of your hidden values was below 0 or above 1. What was done to it after the sigmoid?
concept: The bias belongs to the sum that goes into the neuron. Is it there in time?
place: Look at the line that makes h. What is inside the brackets of the sigmoid?
teacher: σ(W1 x) + b1 instead of σ(W1 x + b1).
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x) + b1
    y = sigmoid(W2 @ h + b2)
    return h, y
