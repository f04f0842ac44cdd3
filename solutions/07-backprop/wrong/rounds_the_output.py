"""Returns an output of 0 or 1.

behaves like: a network that decides: its output is 0 or 1 and nothing between
property: Your y is always 0 or 1. What does the sigmoid say?
concept: To learn, we need to know how far from right the output is. Does a 0 or a 1 tell?
place: Look at what is done to y after the sigmoid. Is it needed?
teacher: y is rounded to 0 or 1.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 @ h + b2)
    return h, 1.0 if y > 0.5 else 0.0
