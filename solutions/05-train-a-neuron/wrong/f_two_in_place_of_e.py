"""2 in place of e.

behaves like: an S-curve that is too flat
property: For x = 2, w = 1.5 and b = -1 your f gave 0.8. Which number is raised to a power in your
    code?
concept: The sigmoid is made with powers of e, which is about 2.7. With powers of what is yours
    made?
place: Look at the part with the power. What stands below the exponent?
teacher: 2^−z in place of e^−z.
"""


def f(x, w, b):
    return 1 / (1 + 2.0 ** -(w * x + b))
