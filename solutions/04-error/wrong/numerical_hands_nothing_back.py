"""Prints the slopes, and returns nothing.

behaves like: a function that says the slopes aloud and hands nothing back
property: Your function gave None for the sum of cubes at x = [2, -1, 3]. What does it hand back to
    those who call it?
concept: Printing shows a number to people. How does a program get it?
place: Look at the last line of your function. Does it say return?
teacher: Prints the values; returns None.
"""


def numerical_gradient(f, x, h=1e-5):
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        print((f(right) - f(left)) / (2 * h))
