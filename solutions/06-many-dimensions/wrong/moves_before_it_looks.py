"""Moves by the old velocity, then makes the new one at the new place.

behaves like: a ball that rests for one step before it begins to roll
property: Your first step stays where it is, and all others come one step late. Which velocity moved
    the ball in the first step?
concept: The slope changes the velocity first, and the new velocity moves the ball. In which order
    do you do it?
place: Look at the order of the lines in your loop. Which velocity does the place use, the old or
    the new one?
teacher: x moves by the old velocity, and then the gradient is taken at the new x: the right path,
    one step late.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        x = x - learning_rate * v
        v = beta * v + grad(x)
        path.append(x)
    return path
