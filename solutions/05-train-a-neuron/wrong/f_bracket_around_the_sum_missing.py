"""The sum below the line has no brackets.

behaves like: a number above 1: something is added after the division
property: For x = 2, w = 1.5 and b = -1 your f gave 1.13534. Does that lie between 0 and 1?
concept: Python divides before it adds. What is the 1 divided by in your code?
place: Look at the part of your line below the fraction bar. What holds it together?
teacher: 1/1 + e^−z: the brackets around the sum are missing.
"""


def f(x, w, b):
    return 1 / 1 + np.exp(-(w * x + b))
