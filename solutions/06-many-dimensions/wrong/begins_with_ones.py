"""Starts with a velocity of ones.

behaves like: a ball that already rolls when the walk begins
property: At the very floor, with a gradient of 0, your first step moves away. How fast was the ball
    before it?
concept: A walk begins at rest. What does that say about the velocity before the first step?
place: Look at the line that makes the velocity before the loop. Is it 0 there?
teacher: The velocity starts at ones.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.ones(len(x0))
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
