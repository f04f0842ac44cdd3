"""Uses tanh for the hidden neurons.

behaves like: a network whose hidden neurons squeeze into the range from -1 to 1
property: Your h can hold numbers below 0. Can a sigmoid neuron say that?
concept: There are several functions that squeeze. Which one does this file give you?
place: Look at the line that makes h. Which function squeezes there?
teacher: tanh instead of the sigmoid in the hidden layer.
"""


def forward(x, W1, b1, W2, b2):
    h = np.tanh(W1 @ x + b1)
    y = sigmoid(W2 @ h + b2)
    return h, y
