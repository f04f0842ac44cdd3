"""Shortens long gradients to length 1.

behaves like: a walker who takes very steep ground for less steep ground
property: From [10, 1] and from [100, 10] your first steps are equally long. Is the ground equally
    steep at both?
concept: On steeper ground a step should be longer. From which steepness on do yours stop growing?
place: Look for an if, a min or a clip around the gradient. Which gradients does it change?
teacher: Gradient clipping to norm 1. Useful elsewhere, and it hides divergence.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        g = grad(x)
        length = np.linalg.norm(g)
        if length > 1:
            g = g / length
        x = x - learning_rate * g
        path.append(x)
    return path
