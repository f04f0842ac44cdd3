"""Adds both biases after squeezing.

behaves like: a network that adds every bias to what the neuron has said already
property: Your values can be below 0 or above 1. What is done to them after the sigmoid?
concept: The bias belongs to the sum that goes into the neuron. Is it there in time?
place: Look at both lines. What is inside the brackets of the sigmoid?
teacher: σ(W1 x) + b1 and σ(W2 h) + b2.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x) + b1
    y = sigmoid(W2 @ h) + b2
    return h, y
