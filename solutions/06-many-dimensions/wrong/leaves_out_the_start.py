"""Begins the path after the first step.

behaves like: a path that begins with the place after the first step
property: After 2 steps your path holds 2 places, and the first of them is not the start. Where does
    a walk begin?
concept: A walk of one step joins two places. How many does a walk of two steps join?
place: Look at what is in your path before the loop begins. What should be the first entry?
teacher: x0 is missing: steps entries instead of steps + 1.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = []
    x = x0
    for i in range(steps):
        x = x - learning_rate * grad(x)
        path.append(x)
    return path
