"""Strings all numbers of all places together.

behaves like: a path that forgets which numbers belong together
property: After 2 steps from [10, 1] your path is one long row of 6 numbers. How can one tell where
    a place begins?
concept: A path is a row of places, and each place keeps its numbers together. What is one entry of
    yours?
place: Look at how a place gets into your path. Does it go in as one thing, or number by number?
teacher: path.extend(x) (or +=, or flatten).
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = list(x0)
    x = x0
    for k in range(steps):
        x = x - learning_rate * grad(x)
        path.extend(x)
    return path
