"""Uses a learning rate of its own.

behaves like: a walker who pushes with 0.1, whatever learning rate is handed in
property: From -4 with learning rate 0.2 your first step led to -3.2. Where should a push twice as
    hard as 0.1 lead?
concept: The caller says how hard to push. Does your function listen?
place: Look at the line that makes the new x. Is there a number where learning_rate belongs?
teacher: η = 0.1 is written into the function.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - 0.1 * df(x)
        path.append(x)
    return path
