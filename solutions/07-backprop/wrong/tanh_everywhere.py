"""Uses tanh in both layers.

behaves like: a network that squeezes into the range from -1 to 1
property: Your values can be below 0. Can a sigmoid neuron say that?
concept: There are several functions that squeeze. Which one does this file give you?
place: Look at how you squeeze the sums. Is it the function at the top of the file?
teacher: tanh instead of the sigmoid in both layers.
"""


def forward(x, W1, b1, W2, b2):
    h = np.tanh(W1 @ x + b1)
    return h, np.tanh(W2 @ h + b2)
