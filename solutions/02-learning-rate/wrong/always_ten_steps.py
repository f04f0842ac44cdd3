"""Takes ten steps, whatever the caller says.

behaves like: a walker who always takes ten steps
property: From 3 with one step your path has 11 places. How many does one step make?
concept: The caller says how many steps to take. Does your function listen?
place: Look at what tells your loop when to end. Is it a number of your own?
teacher: range(10): epochs is ignored.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(10):
        x = x - learning_rate * df(x)
        path.append(x)
    return path
