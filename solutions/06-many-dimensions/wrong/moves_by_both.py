"""Moves by the new velocity and by the gradient.

behaves like: a ball that takes a step of momentum and a plain step at once
property: From [10, 1] your first step is twice as long as in gradient descent, and at rest the
    first should be equal. What was added?
concept: The new velocity already holds the newest gradient. How often does it push your ball?
place: Look at what moves x in your loop. Is it the velocity alone?
teacher: Velocity and gradient both move x.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        g = grad(x)
        v = beta * v + g
        x = x - learning_rate * v - learning_rate * g
        path.append(x)
    return path
