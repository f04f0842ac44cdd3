"""An if about z, for single numbers only.

behaves like: a neuron that asks a whole array one yes-or-no question
property: For a single number your f is right, and for an array it stops with a ValueError. Of
    several numbers, some above 0 and some below: does one yes or no hold for all of them?
concept: An if takes one way or the other, for everything at once. What should happen to an array
    of which some numbers need the one way and some the other?
place: Look for if, while, min and max in your code. Which of them gets to see an array?
teacher: if z < 0: … (or min, max, and, or) on an array: ValueError, truth value is ambiguous.
"""

import math


def f(x, w, b):
    z = w * x + b
    if z < 0:
        return math.exp(z) / (1 + math.exp(z))
    return 1 / (1 + math.exp(-z))
