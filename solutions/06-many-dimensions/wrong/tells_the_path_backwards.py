"""Puts each new place in front.

behaves like: a path that is told from its end to its start
property: The first place of your path is where the walk ended. Where should a path begin?
concept: A path tells the places in the order in which they were reached. In which order are yours?
place: Look at how a new place gets into your path. At which end does it go in?
teacher: path.insert(0, x) (or reversed).
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        x = x - learning_rate * grad(x)
        path.insert(0, x)
    return path
