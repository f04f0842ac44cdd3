"""Prints the path and returns nothing.

behaves like: a function that keeps its path to itself
property: Your function was called, and what came back was None. How can the one who called it get
    at the path?
concept: Printing shows a value to you, and the rest of the program does not get it. What hands a
    value over?
place: Look at the last line of your function. What does it hand over?
teacher: No return (prints at most).
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for i in range(steps):
        x = x - learning_rate * grad(x)
        path.append(x)
    print(path)
