"""Leaves b2 out.

behaves like: a network whose output has no bias
property: Your hidden values are right. Would another b2 change your y?
concept: The output is a neuron, too, with weights and a bias. Are both in your sum?
place: Look at the line that makes y. What does the line above have that it has not?
teacher: b2 is left out; b1 is used.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 @ h)
    return h, y
