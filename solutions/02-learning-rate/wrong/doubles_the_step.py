"""Counts the 2 of the slope twice.

behaves like: a walker whose every step is twice as long as it should be
property: From 3 with learning rate 0.1 your first step led to 1.8. How long is that step, and how
    long should it be?
concept: The function df already knows how steep the ground is. What is left to multiply it with?
place: Look at the line that makes the new x. Is there a number in it that df has counted already?
teacher: The factor of the slope is written out once more, though df has it already.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * 2 * df(x)
        path.append(x)
    return path
