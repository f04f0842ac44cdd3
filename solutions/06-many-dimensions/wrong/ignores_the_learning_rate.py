"""Takes the gradient away whole.

behaves like: a walker who does not hear the learning rate
property: With a learning rate of 0.15 and with one of 0.05 your walk from [10, 1] goes to the same
    place. Which of the two should take the shorter step?
concept: The learning rate says how hard to push. What happens to a push ten times as hard in your
    function?
place: Look for learning_rate in the line that moves x. Does it have a say there?
teacher: The gradient is taken away whole.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for i in range(steps):
        x = x - grad(x)
        path.append(x)
    return path
