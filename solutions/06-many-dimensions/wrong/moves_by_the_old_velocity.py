"""Makes the new velocity, but moves by the old one.

behaves like: a ball that moves by the velocity of the step before
property: Your first step stays where it is. Which velocity moved the ball in it?
concept: The slope changes the velocity first, and the new velocity moves the ball. Which one moves
    yours?
place: Look at the order of the lines in your loop. Does the place use the old or the new velocity?
teacher: Place and velocity are updated at once from the old values.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        x, v = x - learning_rate * v, beta * v + grad(x)
        path.append(x)
    return path
