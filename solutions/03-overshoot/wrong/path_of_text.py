"""Writes the places as text.

behaves like: a path of texts, where numbers belong
property: For one step from 4 your path held text in quotes. Can the next step calculate with it?
concept: Text is for people to read, numbers are for going on with. Which of the two belongs in a
    path?
place: Look at what you put into the list. Is there an f-string or str( ) around it?
teacher: the places are turned into text.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    path = [str(w)]
    for _ in range(steps):
        w = w - learning_rate * df(w)
        path.append(str(w))
    return path
