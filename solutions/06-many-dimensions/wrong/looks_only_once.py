"""Takes the gradient at the start for all steps.

behaves like: a walker who looks at the ground once, at the start, and never again
property: From [10, 1] your first step is right, and the second one is exactly as long. Is the
    ground there as steep as at the start?
concept: The slopes change from place to place. When does a walker have to look at them?
place: Look at where you ask for the gradient. How often is that line run?
teacher: The gradient is taken once, before the loop.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    g = grad(x0)
    for i in range(steps):
        x = x - learning_rate * g
        path.append(x)
    return path
