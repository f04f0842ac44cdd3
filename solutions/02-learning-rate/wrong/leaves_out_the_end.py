"""Ends the path one place too early.

behaves like: a walk whose last place is missing
property: From 8 with three steps your path is 8, 4, 2. Where does the third step lead?
concept: One step has two ends, three steps have four. How many places does your path list?
place: Count the rounds of your loop, and see when x is written down. Is the place after the last
    step listed?
teacher: epochs numbers: the loop is one round short, or x is appended before it is updated and
    never after.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs - 1):
        x = x - learning_rate * df(x)
        path.append(x)
    return path
