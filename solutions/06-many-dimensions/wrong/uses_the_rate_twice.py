"""Puts the learning rate into the velocity and into the step.

behaves like: a ball that hears the learning rate twice
property: From [10, 1] with a learning rate of 0.15 your first step went to [9.775, 0.775]. How much
    of the gradient [10, 10] is that?
concept: The learning rate makes a step shorter once. At how many places do you use it?
place: Look for learning_rate in your loop. Does it stand in more than one line?
teacher: The rate is squared: it stands both in the velocity and in the move.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + learning_rate * grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
