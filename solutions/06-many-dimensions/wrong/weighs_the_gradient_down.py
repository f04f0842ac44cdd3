"""Takes only the share 1 - beta of each gradient.

behaves like: a ball whose velocity is an average of the gradients, and not their sum
property: With a beta of 0.6 your first step from [10, 1] is only 0.4 times as long as in gradient
    descent. What made it shorter?
concept: Some books average the gradients; here each one goes into the velocity whole. How much of
    it do you take?
place: Look at what stands next to the gradient in the line for the velocity. Is it in the task?
teacher: The exponential average, with 1 − β at the gradient. A convention of other libraries, not
    of this exercise.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + (1 - beta) * grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
