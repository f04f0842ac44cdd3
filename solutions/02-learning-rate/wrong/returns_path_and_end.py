"""Returns the path together with its end.

behaves like: a function that hands back two things, where the path alone belongs
property: Called with start 3 and one step your function gave back two things: a path and a number.
    Which of them was asked for?
concept: Whoever asks for a path will count its places. What do they count in yours?
place: Look at what stands after return. Is there a comma?
teacher: (path, x): a tuple of a list and a number.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
    return path, x
