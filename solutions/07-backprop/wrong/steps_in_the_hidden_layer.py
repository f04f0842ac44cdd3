"""Lets hidden neurons say 0 or 1 only.

behaves like: a network whose hidden neurons are switches, on or off
property: All your hidden values are 0 or 1. Does a sigmoid jump like that?
concept: A switch has no slope to go down. What does the sigmoid do with sums near 0?
place: Look at the line that makes h. Is there a comparison in it?
teacher: a threshold instead of the sigmoid in the hidden layer.
"""


def forward(x, W1, b1, W2, b2):
    h = np.where(W1 @ x + b1 > 0, 1.0, 0.0)
    y = sigmoid(W2 @ h + b2)
    return h, y
