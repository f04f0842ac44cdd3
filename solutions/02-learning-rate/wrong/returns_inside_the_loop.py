"""Returns after the first step.

behaves like: a walker who stops after one step, however many there should be
property: From 8 with three steps your path is 8, 4. What became of the other two steps?
concept: A function is over as soon as it returns. When should that be?
place: Look at how far your return is moved to the right. Does it belong to the loop?
teacher: The return stands inside the loop.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
        return path
