"""Takes steps + 1 steps.

behaves like: a ball that takes one step more than asked
property: With steps = 2 your path holds 4 places. How many steps did your walk take?
concept: A path of two steps holds three places, for the start is one of them. Which of these two
    numbers does your loop count?
place: Look at how often your loop runs. How often would it run if steps were 0?
teacher: range(steps + 1) on top of the start.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps + 1):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path
