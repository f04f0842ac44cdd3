"""Moves the caller's own x0.

behaves like: a walker who drags the start along
property: After a walk of two steps from x0 = [10.0, 1.0], x0 itself had become [7.225, 0.25]. Who
    else may still need the start?
concept: Giving an array a second name does not copy it. How many arrays are there when x and x0 are
    two names of one?
place: Look at the line in which x gets its first value. Does it make a new array?
teacher: x = x0, then x −= …: writes into the caller's array. With whole numbers it raises.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0.copy()]
    x = x0
    for i in range(steps):
        x -= learning_rate * grad(x)
        path.append(x.copy())
    return path
