"""Starts with the gradient at the start as velocity.

behaves like: a ball that gets a push before its first step
property: From [10, 1] with beta = 0.6 your first step is 1.6 times as long as in gradient descent.
    How fast was the ball before it?
concept: A walk begins at rest. What does that say about the velocity before the first step?
place: Look at the line that makes the velocity before the loop. Is it 0 there?
teacher: The velocity starts as the gradient at x0, which the loop then counts again.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = grad(x0)
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
