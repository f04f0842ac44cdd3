"""Returns inside the loop.

behaves like: a walker who is called back after the first step
property: With steps = 3 your path holds 2 places. What ended the walk after its first step?
concept: A return ends the whole function, wherever it stands. How often can a loop run that has one
    inside?
place: Look at how far your return is moved to the right. Does it belong to the loop?
teacher: return indented into the loop: one step at most; None for 0 steps.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for i in range(steps):
        x = x - learning_rate * grad(x)
        path.append(x)
        return path
