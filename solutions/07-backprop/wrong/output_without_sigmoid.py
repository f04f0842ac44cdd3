"""Hands the sum of the output out without squeezing it.

behaves like: a network whose output is a plain sum
property: Your hidden values are right, and the output is not. Is your y always between 0 and 1?
concept: The output is a sigmoid neuron like the hidden ones. Does it do all that they do?
place: Look at the line that makes y, and compare it with the one that makes h. What is missing?
teacher: y = W2 h + b2: no sigmoid at the output.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    return h, W2 @ h + b2
