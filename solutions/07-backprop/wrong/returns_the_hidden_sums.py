"""Returns the hidden sums with the right output.

behaves like: a function whose output is right, and whose hidden values are not squeezed
property: Your y is right, and one of your hidden values was above 1. Is that what the neuron says?
concept: A sum goes into a neuron, and something between 0 and 1 comes out. Which of the two is h?
place: Look at what stands first after return. Is it what went in or what came out?
teacher: (z1, y) instead of (h, y).
"""


def forward(x, W1, b1, W2, b2):
    z = W1 @ x + b1
    y = sigmoid(W2 @ sigmoid(z) + b2)
    return z, y
