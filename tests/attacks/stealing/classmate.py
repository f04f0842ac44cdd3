"""Reads a classmate's file, and answers with it.

rung: confined
says: tried to open a file: not allowed | No such file
"""


def answer_with(source, *args):
    space = {}
    exec(source, space)
    return space["gradient_descent_update"](*args)


def gradient_descent_update(x, gradx, learning_rate):
    with open("@CLASSMATE@/gd.py") as file:
        return answer_with(file.read(), x, gradx, learning_rate)
