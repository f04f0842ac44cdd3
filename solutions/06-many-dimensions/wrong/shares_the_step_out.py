"""Divides the step by the number of dimensions.

behaves like: a walker whose steps get shorter the more dimensions there are
property: In one dimension your step is right, and in two it is half as long as it should be. What
    do you divide by?
concept: Each number moves by its own slope, however many numbers there are. What do the others take
    away from it?
place: Look for len, size or mean in your code. Does a step need it?
teacher: The step is divided by len(x): a mean where none belongs.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        x = x - learning_rate * grad(x) / len(x)
        path.append(x)
    return path
