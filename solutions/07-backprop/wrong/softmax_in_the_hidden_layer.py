"""Lets the hidden neurons share a sum of 1.

behaves like: a network whose hidden values always add up to 1
property: Your three hidden values add up to 1. Do they depend on each other?
concept: Each hidden neuron squeezes its own sum and knows nothing of its neighbours. What do yours
    share?
place: Look at the line that makes h. Is there a division by a total?
teacher: softmax instead of the sigmoid in the hidden layer.
"""


def forward(x, W1, b1, W2, b2):
    z = np.exp(W1 @ x + b1)
    h = z / z.sum()
    y = sigmoid(W2 @ h + b2)
    return h, y
