"""Uses the weights of START instead of those that it is handed.

behaves like: a network that never leaves its start
property: Other weights were handed in, and the answer stayed the same. Which weights did you use?
concept: While the network learns, its weights change. How does your function get to know?
place: Look at where your function takes its weights from. Are they those in its first line?
teacher: START instead of the arguments.
"""


def forward(x, W1, b1, W2, b2):
    W1, b1, W2, b2 = START
    h = sigmoid(W1 @ x + b1)
    return h, sigmoid(W2 @ h + b2)
