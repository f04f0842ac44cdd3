"""Multiplies W2 and h without adding up.

behaves like: a network with three outputs, one for each hidden neuron
property: Your y holds three numbers. How many outputs does this network have?
concept: The output adds up what comes from all hidden neurons. Where do you add?
place: Look at how W2 and h meet. Is anything added up there?
teacher: W2 * h instead of the dot product: y has three numbers.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 * h + b2)
    return h, y
