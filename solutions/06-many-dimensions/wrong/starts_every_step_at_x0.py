"""Takes each step from the start.

behaves like: a walker who goes back to the start before every step
property: From [10, 1] your first step is right, and the second one begins at [10, 1] again. Where
    was the walk by then?
concept: Each step begins where the last one ended. Where does yours begin?
place: Look at the line that makes the new place. From which place does it take the step away?
teacher: The step is taken from x0 instead of x.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for i in range(steps):
        x = x0 - learning_rate * grad(x)
        path.append(x)
    return path
