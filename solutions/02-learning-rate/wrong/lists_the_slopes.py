"""Lists the slope at each place.

behaves like: a walk that writes down how steep the ground is, and not where it is
property: From 3 with one step your path begins with 6. Where did the walk start?
concept: The slope says which way to go. Which number says where you are?
place: Look at what is put into the list. Is it the place, or the slope there?
teacher: f'(x) is appended instead of x: the old slip of printing the gradient as x.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [df(x)]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(df(x))
    return path
