"""Lists the start again and again.

behaves like: a walker who never leaves the start
property: From 3 with learning rate 0.1 your path is 3 and 3. Where does the step lead?
concept: A list shows what was put into it. Which name holds the new place?
place: Look at what you put into the list. Does it change from step to step?
teacher: The start is appended in every step, or x is never updated.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x0]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x0)
    return path
