"""Takes one step more than it should.

behaves like: a walk that goes on for one step too long
property: From 3 with one step your path is 3, 2.4, 1.92. How many steps are that?
concept: The path is one number longer than the walk has steps. Is that also true of the loop?
place: Look at what tells your loop when to end. How many rounds does it make?
teacher: range(epochs + 1): epochs + 2 numbers.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs + 1):
        x = x - learning_rate * df(x)
        path.append(x)
    return path
