"""The 1 in the sum is missing.

behaves like: a power of e: it rises without end, and is no S-curve
property: With w = 1.5 and b = -1 your f gave 148.413 for x = 4. Does that lie between 0 and 1?
concept: Something keeps the sigmoid below 1, however large z is. What keeps yours?
place: Compare your line with the fraction in the lesson. What stands below the bar there?
teacher: 1/e^−z = e^z: the 1 below the bar is missing.
"""


def f(x, w, b):
    return 1 / np.exp(-(w * x + b))
