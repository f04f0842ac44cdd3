"""Uses the slope 2x instead of the gradient that is given.

behaves like: a walker who takes every valley for the same round bowl
property: On two different valleys your walk from the same start takes the same path. Which of them
    did it look at?
concept: The function grad knows the slopes of the valley at hand. Where do your slopes come from?
place: Look for grad in your loop. Is it ever called?
teacher: The slope is taken to be 2x: right for Σ x² only.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        x = x - learning_rate * 2 * x
        path.append(x)
    return path
