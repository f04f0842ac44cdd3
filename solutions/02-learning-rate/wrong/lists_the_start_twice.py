"""Writes each place down before the step, and the start twice.

behaves like: a walk that begins with a step of length 0
property: From 8 with three steps your path is 8, 8, 4, 2. When does the first step show?
concept: A place can be written down when the step to it is done. In which order does your loop do
    the two?
place: Look at the lines that put a place into the list. Which comes first, the step or the note?
teacher: x is appended before it is updated: the start stands there twice and the end is missing.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        path.append(x)
        x = x - learning_rate * df(x)
    return path
