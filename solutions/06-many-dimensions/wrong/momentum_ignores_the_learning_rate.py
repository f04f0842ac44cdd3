"""Moves by the whole velocity.

behaves like: a ball that does not hear the learning rate
property: With a learning rate of 0.15 and with one of 0.05 your walk from [10, 1] goes to the same
    place. Which of the two should take the shorter step?
concept: The learning rate says how hard to push. Where does it have a say in your function?
place: Look for learning_rate in your loop. Is it there?
teacher: The place moves by the whole velocity.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - v
        path.append(x)
    return path
