"""Writes every walk into the same list.

behaves like: a walker who writes all walks on one sheet of paper
property: Your first path was 3 and 2.4, and your second one began with 3 and 2.4 again. Did the
    second walk start at 3?
concept: A list that lives outside the function keeps what was put into it. When should a new one
    begin?
place: Look at the line that makes the list. Is it run in every call?
teacher: A global list, or a default value path=[], that is never emptied.
"""


def descend(x0, learning_rate, epochs, path=[]):
    x = x0
    path.append(x)
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
    return path
