"""Takes steps + 1 steps.

behaves like: a walker who takes one step more than asked
property: With steps = 2 your path holds 4 places. How many steps did your walk take?
concept: A path of two steps holds three places, for the start is one of them. Which of these two
    numbers does your loop count?
place: Look at how often your loop runs. How often would it run if steps were 0?
teacher: range(steps + 1) on top of the start.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for i in range(steps + 1):
        x = x - learning_rate * grad(x)
        path.append(x)
    return path
