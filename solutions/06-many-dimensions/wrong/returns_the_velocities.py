"""Collects the velocities instead of the places.

behaves like: a ball that notes how fast it was, and not where it was
property: After the first step from [10, 1] your path says [10, 10]. Is that a place, or how fast
    the ball was?
concept: A path tells where the walk was. What does yours tell?
place: Look at what you put into the path. Is it a place?
teacher: The path holds velocities.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(v)
    return path
