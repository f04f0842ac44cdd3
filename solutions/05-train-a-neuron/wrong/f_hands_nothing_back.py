"""Prints the answer, and returns nothing.

behaves like: a neuron that says its answer aloud and hands nothing back
property: Your f gave None for x = 2, w = 1.5 and b = -1. What does your function hand back to those
    who call it?
concept: Printing shows a number to people. How does a program get it?
place: Look at the last line of your function. Does it say return?
teacher: Prints the value; returns None.
"""


def f(x, w, b):
    print(1 / (1 + np.exp(-(w * x + b))))
