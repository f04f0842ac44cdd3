"""Takes the learning rate away from x before it multiplies.

behaves like: a walker whose learning rate is taken away from x, and only the rest is multiplied
property: From 3 with learning rate 0.1 your first step led to 17.4. Should so gentle a push lead so
    far?
concept: Python works out what stands in brackets first. What should be worked out first in a step?
place: Look at the brackets in the line that makes the new x. What do they keep together?
teacher: (x − η)·f'(x): misplaced brackets.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = (x - learning_rate) * df(x)
        path.append(x)
    return path
