"""Adds up the mean of the slopes for all numbers.

behaves like: a ball with one and the same velocity in all directions
property: In your steps all numbers moved by the same amount, though their slopes were not the same.
    How many velocities does your ball have?
concept: Each number has its own slope, and so its own velocity. Is yours as long as the place?
place: Look at what you add to the velocity. Is it one number or an array?
teacher: The mean of the gradient, broadcast over all components.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = 0
    for i in range(steps):
        v = beta * v + np.mean(grad(x))
        x = x - learning_rate * v
        path.append(x)
    return path
