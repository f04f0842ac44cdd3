"""Hands back an empty path where no step is asked for.

behaves like: a path that leaves out even the start when there is no step to take
property: For steps = 0 your path is empty, and for all other numbers of steps it begins with the
    start. Where is somebody who has not taken a step yet?
concept: A path has one place more than there are steps. How many is that for no steps?
place: Look for what your code does when steps is 0. What has it put into the path by then?
teacher: if steps == 0: return [].
"""


def gradient_descent(grad, x0, learning_rate, steps):
    if steps == 0:
        return []
    x = x0.astype(float)
    path = [x]
    for k in range(steps):
        x = x - learning_rate * grad(x)
        path.append(x)
    return path
