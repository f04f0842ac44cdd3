"""Weight and bias change places.

behaves like: a neuron whose weight and bias have changed places
property: With w = 3 and b = 0 your f gave 0.952574 for x = 2 and 0.952574 for x = -2. With w = 3,
    should it make no difference what the neuron is shown?
concept: One of the two numbers multiplies x, the other one is added. Which is which?
place: Look at the line that makes z. What stands beside x there?
teacher: The sigmoid of b·x + w.
"""


def f(x, w, b):
    return 1 / (1 + np.exp(-(b * x + w)))
