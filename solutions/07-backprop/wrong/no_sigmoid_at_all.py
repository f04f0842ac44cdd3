"""Adds up in both layers and squeezes in none.

behaves like: two layers that only add up
property: For x = [2, 1] in the first example one of your hidden values was above 1. Can a sigmoid
    neuron say that?
concept: Without squeezing, two layers of sums do no more than one. Which function makes a neuron
    out of a sum?
place: The file gives you a function that you have not used yet. Where does it belong?
teacher: h = W1 x + b1, y = W2 h + b2: linear in both layers.
"""


def forward(x, W1, b1, W2, b2):
    h = W1 @ x + b1
    y = W2 @ h + b2
    return h, y
