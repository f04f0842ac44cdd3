"""Divides an average by 1 - beta to the k.

behaves like: a ball whose velocity is an average of the gradients so far
property: Your first step is right, and the second one is hardly longer than in gradient descent.
    Are the gradients added up, or averaged?
concept: Where the slope stays the same, a ball gets faster and faster. Does yours?
place: Look for a division or a factor next to the velocity. Is it in the task?
teacher: The bias-corrected average of Adam.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + (1 - beta) * grad(x)
        x = x - learning_rate * v / (1 - beta ** (i + 1))
        path.append(x)
    return path
