"""Prints the path, or keeps it, but returns nothing.

behaves like: a function that hands nothing back: its result is None
property: Called with start 3 and one step your function gave back None. Where did the path go?
concept: What a function prints or keeps to itself does not reach the caller. How does a function
    hand something back?
place: Look at the last line of your function. What does it hand to the line that called it?
teacher: No return: the result is None, whether the path is printed or not.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
    print(path)
