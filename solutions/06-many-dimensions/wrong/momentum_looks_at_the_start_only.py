"""Takes the gradient at the start for all steps.

behaves like: a ball that feels the slope of the start all the way
property: Your first step is right, and from the second on the ball rolls as if the ground had not
    changed. Is the ground as steep there as at the start?
concept: The slopes change from place to place. At which place does a step need them?
place: Look at where you ask for the gradient. Of which place is it, when the second step is made?
teacher: The gradient is that of x0 in every step: taken once before the loop, or grad(x0) inside
    it.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = 0
    g = grad(x0)
    for i in range(steps):
        v = beta * v + g
        x = x - learning_rate * v
        path.append(x)
    return path
