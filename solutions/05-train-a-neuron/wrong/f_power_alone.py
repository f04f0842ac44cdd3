"""Returns the power of e alone.

behaves like: a power of e: it falls without end, and is no S-curve
property: With w = 1.5 and b = -1 your f gave 54.5982 for x = -2. Does that lie between 0 and 1?
concept: The power of e is one part of the sigmoid. What is done with it?
place: Compare your last line with the fraction in the lesson. Which parts of it are there?
teacher: e^−z alone.
"""


def f(x, w, b):
    return np.exp(-(w * x + b))
