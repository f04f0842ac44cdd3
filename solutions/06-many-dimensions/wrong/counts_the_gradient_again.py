"""Moves by the gradient plus beta times the new velocity.

behaves like: a ball on which the newest gradient pushes twice
property: From [10, 1] with beta = 0.6 your first step is 1.6 times as long as in gradient descent,
    and at rest the first should be equal. What was added?
concept: The new velocity already holds the newest gradient. What do you add to it when the place
    moves?
place: Look at the line that moves x. Does it use the new velocity, and nothing else?
teacher: Nesterov as in some libraries: the move adds the gradient and β times the updated velocity.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        g = grad(x)
        v = beta * v + g
        x = x - learning_rate * (g + beta * v)
        path.append(x)
    return path
