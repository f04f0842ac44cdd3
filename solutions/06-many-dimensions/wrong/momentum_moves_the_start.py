"""Moves the caller's own x0.

behaves like: a ball that drags the start along
property: After a walk with momentum x0 itself was where the walk had ended. Who else may still need
    the start?
concept: Giving an array a second name does not copy it. How many arrays are there when x and x0 are
    two names of one?
place: Look at the line in which x gets its first value. Does it make a new array?
teacher: x = x0, then x −= …: writes into the caller's array. With whole numbers it raises.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0.copy()]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + grad(x)
        x -= learning_rate * v
        path.append(x.copy())
    return path
