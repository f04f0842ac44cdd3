"""2.718 in place of e.

behaves like: almost the sigmoid, with a rough number for e
property: For x = 4, w = 0.5 and b = -3.5 your f gave 0.182449, where 0.182426 is right. Which
    number in your code is only roughly what it should be?
concept: A number with three decimals is right to three decimals. How many does e have?
place: Look for a number that you typed where NumPy has it exactly. What is it called there?
teacher: 2.718^−z: wrong from the fourth or fifth digit on.
"""


def f(x, w, b):
    return 1 / (1 + 2.718 ** -(w * x + b))
