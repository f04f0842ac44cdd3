"""Prints the slope, and returns nothing.

behaves like: a function that says the slope aloud and hands nothing back
property: Your grad_b gave None at x = 2, w = 1.5, b = -1 with y = 0.3. What does your function hand
    back to those who call it?
concept: Printing shows a number to people. How does a program get it?
place: Look at the last line of your function. Does it say return?
teacher: Prints the value; returns None.
"""


def grad_b(x, w, b, y):
    fx = f(x, w, b)
    print(np.sum((fx - y) * fx * (1 - fx)))
