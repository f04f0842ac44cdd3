"""Starts with the start itself as velocity.

behaves like: a ball whose first velocity is the place where it lies
property: From [10, 1] with beta = 0.6 your first step goes too far, by 0.6 times the place itself.
    What was the velocity before it?
concept: A walk begins at rest. What does that say about the velocity before the first step?
place: Look at the line that makes the velocity before the loop. Is it 0 there?
teacher: The velocity starts as x0.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = x0
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
