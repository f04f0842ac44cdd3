"""Adds a part of the last gradient alone.

behaves like: a ball that remembers the last slope only, and none before it
property: Your first two steps are right, and the third one is too short. What is left of the first
    gradient by then?
concept: The old velocity holds a part of all gradients so far. What does yours hold?
place: Look at what you keep for the next step. Is it the whole velocity, or the gradient alone?
teacher: Only the last gradient is kept, not the velocity: a memory of one step.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    old = np.zeros(len(x0))
    for i in range(steps):
        g = grad(x)
        x = x - learning_rate * (g + beta * old)
        old = g
        path.append(x)
    return path
