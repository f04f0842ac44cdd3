"""Takes beta of the gradient and 1 - beta of the velocity.

behaves like: a ball that keeps little of its velocity where it should keep much
property: With a beta of 0.6 your first step from [10, 1] is only 0.6 times as long as in gradient
    descent. What made it shorter?
concept: The number beta says which part of the old velocity is kept. What is multiplied by it in
    your function?
place: Look at the two numbers in the line that makes the velocity. Which of them belongs to the old
    velocity?
teacher: The two weights of an average, swapped.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = (1 - beta) * v + beta * grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
