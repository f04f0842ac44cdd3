"""Rounds to two decimals.

behaves like: a neuron that rounds its answers
property: With w = 1.5 and b = -1 your f gave 0.88 for x = 2 and 0.88 for x = 2.01. Should a neuron
    tell these two apart?
concept: A slope is seen in small changes. What is left of small changes after rounding?
place: Look at what you do to the result before you return it. Is that needed for more than
    printing?
teacher: The right value, rounded to two decimals.
"""


def f(x, w, b):
    return np.round(1 / (1 + np.exp(-(w * x + b))), 2)
