"""Writes the start down twice and loses the end.

behaves like: a path in which the start stands twice and the end is missing
property: For one step from 4 your path was [4, 4]. Where did that step lead?
concept: Each step adds the place to which it led. Which place does your loop add, the one before
    the step or the one after it?
place: Look at the order of the lines in your loop. What is w at the moment when it is written down?
teacher: the list begins with w0, and each round appends before it moves.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    path = [w0]
    for _ in range(steps):
        path.append(w)
        w = w - learning_rate * df(w)
    return path
