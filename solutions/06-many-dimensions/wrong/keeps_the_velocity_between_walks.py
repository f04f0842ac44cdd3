"""Begins a walk with the velocity of the last walk.

behaves like: a ball that still has the velocity of the walk before
property: Your first call is right, and later ones are not, though they are new walks. How fast is
    the ball when a new walk begins?
concept: What lives outside a function is still there at the next call. Which of your numbers should
    begin anew with every walk?
place: Look at where the velocity gets its 0. Is that line run at every call?
teacher: The velocity is global and never reset.
"""


velocity = 0


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    for i in range(steps):
        global velocity
        velocity = beta * velocity + grad(x)
        x = x - learning_rate * velocity
        path.append(x)
    return path
