"""Takes every step from the start.

behaves like: a ball that is put back to the start before every step
property: Your first step is right, and the second one begins at the start again. Where was the ball
    by then?
concept: Each step begins where the last one ended. Where does yours begin?
place: Look at the line that moves x. From which place does it take the step away?
teacher: The move starts from x0 instead of x.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + grad(x)
        x = x0 - learning_rate * v
        path.append(x)
    return path
