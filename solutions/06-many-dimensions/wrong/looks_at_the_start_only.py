"""Takes the gradient at the start for all steps.

behaves like: a walker for whom the ground is everywhere as steep as at the start
property: From [10, 1] your first step is right, and the second one is exactly as long. Is the
    ground there as steep as at the start?
concept: The slopes change from place to place. At which place does a step need them?
place: Look at where you ask for the gradient. Of which place is it, when the second step is made?
teacher: The gradient is that of x0 in every step: taken once before the loop, or grad(x0) inside
    it.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    g = grad(x0)
    for i in range(steps):
        x = x - learning_rate * g
        path.append(x)
    return path
