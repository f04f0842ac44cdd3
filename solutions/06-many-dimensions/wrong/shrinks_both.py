"""Multiplies the old velocity and the gradient by beta.

behaves like: a ball that loses a part of the new push, too, before it moves
property: With a beta of 0.6 your first step from [10, 1] is only 0.6 times as long as in gradient
    descent. What made it shorter?
concept: The number beta says which part of the old velocity is kept. What else does yours make
    smaller?
place: Look at the brackets in the line that makes the velocity. How far does beta reach?
teacher: β stands before the bracket around both.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * (v + grad(x))
        x = x - learning_rate * v
        path.append(x)
    return path
