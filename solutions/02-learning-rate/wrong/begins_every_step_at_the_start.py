"""Begins every step at the start.

behaves like: a walker who goes back to the start before every step
property: From 8 with learning rate 0.25 your path is 8, 4, 4, 4. Where should the second step
    begin?
concept: Each step begins where the last one ended. Where does yours begin?
place: Look at the line that makes the new x. Is the place that it starts from ever changed?
teacher: x is not carried over: every step is taken from x₀.
"""


def descend(x0, learning_rate, epochs):
    path = [x0]
    for _ in range(epochs):
        x = x0 - learning_rate * df(x0)
        path.append(x)
    return path
