"""Multiplies the bias by the weight.

behaves like: a neuron whose weight also multiplies the bias
property: With w = 4 and b = -1 your f gave 0.0179862 for x = 0. When x is 0, does the weight still
    matter?
concept: The weight belongs to x, and the bias stands by itself. What does your weight multiply?
place: Look at the brackets in the line that makes z. What is inside them?
teacher: w·(x + b) in place of w·x + b.
"""


def f(x, w, b):
    return 1 / (1 + np.exp(-(w * (x + b))))
