"""Always uses a learning rate of 0.1.

behaves like: a walker who uses a learning rate of 0.1, whatever was asked for
property: With a learning rate of 0.15 and with one of 0.05 your walk from [10, 1] goes to the same
    place. Which of the two should take the shorter step?
concept: The one who calls the function chooses the learning rate. Where does yours come from?
place: Look for a number in your code that stands where learning_rate should. Who put it there?
teacher: The rate is fixed at 0.1.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    learning_rate = 0.1
    path = [x0]
    x = x0
    for i in range(steps):
        x = x - learning_rate * grad(x)
        path.append(x)
    return path
