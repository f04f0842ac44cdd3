"""Takes away where it should add.

behaves like: a curve with a jump: it is below 0 on one side and above 1 on the other
property: For x = 2, w = 1.5 and b = -1 your f gave 1.15652. Does that lie between 0 and 1?
concept: Below the fraction bar two numbers above 0 come together and make a larger one. What do
    yours make?
place: Look at the part of your line below the fraction bar. Which sign stands in it?
teacher: 1/(1 − e^−z).
"""


def f(x, w, b):
    return 1 / (1 - np.exp(-(w * x + b)))
