"""Returns inside the loop.

behaves like: a ball that is caught after its first step
property: With steps = 3 your path holds 2 places. What ended the walk after its first step?
concept: A return ends the whole function, wherever it stands. How often can a loop run that has one
    inside?
place: Look at how far your return is moved to the right. Does it belong to the loop?
teacher: return indented into the loop.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
        return path
