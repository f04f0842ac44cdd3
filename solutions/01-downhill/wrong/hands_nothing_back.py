"""Works out the new x but hands nothing back (it may print it).

behaves like: a function that hands nothing back: its result is None
property: Called with x = 3, gradient 1.7 and learning rate 0.1 your function gave back None. Where
    did the new x go?
concept: What a function works out or prints stays inside it, unless it hands it back. How does the
    caller get hold of yours?
place: Look at the last line of your function. What does it hand to the line that called it?
teacher: No return: the result is None, whether the new x is printed, kept in a local name or
    dropped.
"""


def gradient_descent_update(x, gradx, learning_rate):
    x = x - learning_rate * gradx
    print("new x:", x)
