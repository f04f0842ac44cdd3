"""Moves the first number and leaves the others.

behaves like: a walker who moves along the first direction only
property: From [10, 1] your first step went to [8.5, 1]. Which of the two slopes had no say?
concept: The gradient holds one slope for each number. Which numbers does your step move?
place: Look for an index in the line that moves x. What happens to the other numbers?
teacher: x[0] −= … alone.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.astype(float)
    path = [x.copy()]
    for k in range(steps):
        x[0] = x[0] - learning_rate * grad(x)[0]
        path.append(x.copy())
    return path
