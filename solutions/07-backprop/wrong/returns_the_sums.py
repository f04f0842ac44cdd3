"""Returns the sums instead of what the neurons say.

behaves like: a function that hands back the sums before they are squeezed
property: For x = [2, 1] in the first example one of your hidden values was above 1. Can a sigmoid
    neuron say that?
concept: A sum goes into a neuron, and something between 0 and 1 comes out. Which of the two is
    asked for?
place: Look at what stands after return. Is it what went in or what came out?
teacher: (z1, z2) instead of (h, y); inside, the pass is right.
"""


def forward(x, W1, b1, W2, b2):
    z1 = W1 @ x + b1
    h = sigmoid(z1)
    z2 = W2 @ h + b2
    y = sigmoid(z2)
    return z1, z2
