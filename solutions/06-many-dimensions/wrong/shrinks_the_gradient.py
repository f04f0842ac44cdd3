"""Multiplies the gradient by beta instead of the velocity.

behaves like: a ball that keeps all of its velocity and feels only a part of the slope
property: With a beta of 0.6 your first step from [10, 1] is only 0.6 times as long as in gradient
    descent. What made it shorter?
concept: The number beta says which part of the old velocity is kept. Which part of the slope should
    the ball feel?
place: Look at what beta is multiplied with. Is it the old velocity?
teacher: β stands at the gradient instead of the old velocity.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = v + beta * grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
